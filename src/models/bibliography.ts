/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  BuenoDeMesquita1984:
    'Bueno de Mesquita, B. (1984): Forecasting policy decisions: an expected utility approach to post-Khomeini Iran. PS: Political Science & Politics 17, 226–236.',
  BuenoDeMesquita1985:
    'Bueno de Mesquita, B. (1985): The War Trap revisited: a revised expected utility model. American Political Science Review 79, 156–177.',
  BuenoDeMesquita1994:
    'Bueno de Mesquita, B. (1994): Political forecasting: an expected utility method. In: Bueno de Mesquita, B. & Stokman, F. N., eds: European Community Decision Making. Yale University Press, 71–104.',
  Ellsberg1961:
    'Ellsberg, D. (1961): The crude analysis of strategic choices. American Economic Review 51, 472–478.',
  Fearon1994:
    'Fearon, J. D. (1994): Domestic political audiences and the escalation of international disputes. American Political Science Review 88, 577–592.',
  Fearon1995:
    'Fearon, J. D. (1995): Rationalist explanations for war. International Organization 49, 379–414.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  JosangIsmail2002:
    'Jøsang, A. & Ismail, R. (2002): The beta reputation system. 15th Bled Electronic Commerce Conference.',
  Kydd2005:
    'Kydd, A. H. (2005): Trust and Mistrust in International Relations. Princeton University Press.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Powell2006:
    'Powell, R. (2006): War as a commitment problem. International Organization 60, 169–203.',
  Richardson1960: 'Richardson, L. F. (1960): Arms and Insecurity. Boxwood Press, Pittsburgh.',
  Scholz2011:
    'Scholz, J. B., Calbert, G. J. & Smith, G. A. (2011): Unravelling Bueno De Mesquita’s group decision model. Journal of Theoretical Politics 23, 510–531.',
  Slovic1993: 'Slovic, P. (1993): Perceived risk, trust, and democracy. Risk Analysis 13, 675–682.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  Tullock1980:
    'Tullock, G. (1980): Efficient rent seeking. In: Buchanan, J. M., Tollison, R. D. & Tullock, G., eds: Toward a Theory of the Rent-Seeking Society. Texas A&M University Press, 97–112.',
  TverskyKahneman1992:
    'Tversky, A. & Kahneman, D. (1992): Advances in prospect theory: cumulative representation of uncertainty. Journal of Risk and Uncertainty 5, 297–323.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
  ZagareKilgour2000:
    'Zagare, F. C. & Kilgour, D. M. (2000): Perfect Deterrence. Cambridge University Press.',
} as const;

export type Citation = keyof typeof bibliography;
