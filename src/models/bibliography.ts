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
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Scholz2011:
    'Scholz, J. B., Calbert, G. J. & Smith, G. A. (2011): Unravelling Bueno De Mesquita’s group decision model. Journal of Theoretical Politics 23, 510–531.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
} as const;

export type Citation = keyof typeof bibliography;
