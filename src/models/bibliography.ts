/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  AumannMaschler1985:
    'Aumann, R. J. & Maschler, M. (1985): Game theoretic analysis of a bankruptcy problem from the Talmud. Journal of Economic Theory 36, 195–213.',
  Axelrod1984: 'Axelrod, R. (1984): The Evolution of Cooperation. Basic Books, New York.',
  Baarslag2013:
    'Baarslag, T., Fujita, K., Gerding, E. H., Hindriks, K., Ito, T., Jennings, N. R. et al. (2013): Evaluating practical negotiating agents: results and analysis of the 2011 international competition. Artificial Intelligence 198, 73–103.',
  Binmore1986:
    'Binmore, K., Rubinstein, A. & Wolinsky, A. (1986): The Nash bargaining solution in economic modelling. RAND Journal of Economics 17, 176–188.',
  Binmore1989:
    'Binmore, K., Shaked, A. & Sutton, J. (1989): An outside option experiment. Quarterly Journal of Economics 104, 753–770.',
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  BramsTaylor1996:
    'Brams, S. J. & Taylor, A. D. (1996): Fair Division: From Cake-Cutting to Dispute Resolution. Cambridge University Press.',
  BramsTogman1996:
    'Brams, S. J. & Togman, J. M. (1996): Camp David: was the agreement fair? Conflict Management and Peace Science 15, 99–112.',
  BuenoDeMesquita1984:
    'Bueno de Mesquita, B. (1984): Forecasting policy decisions: an expected utility approach to post-Khomeini Iran. PS: Political Science & Politics 17, 226–236.',
  BuenoDeMesquita1985:
    'Bueno de Mesquita, B. (1985): The War Trap revisited: a revised expected utility model. American Political Science Review 79, 156–177.',
  BuenoDeMesquita1994:
    'Bueno de Mesquita, B. (1994): Political forecasting: an expected utility method. In: Bueno de Mesquita, B. & Stokman, F. N., eds: European Community Decision Making. Yale University Press, 71–104.',
  Decide2020:
    'Draaijer, J. (2020): decide-exchange-model. Python program, github.com/foarsitter/equal-gain-python.',
  Ellsberg1961:
    'Ellsberg, D. (1961): The crude analysis of strategic choices. American Economic Review 51, 472–478.',
  EqualGain2016: 'Draaijer, J. (2016): equal-gain. R program, github.com/foarsitter/equal-gain.',
  FangHipelKilgour1993:
    'Fang, L., Hipel, K. W. & Kilgour, D. M. (1993): Interactive Decision Making: The Graph Model for Conflict Resolution. Wiley, New York.',
  Fearon1994:
    'Fearon, J. D. (1994): Domestic political audiences and the escalation of international disputes. American Political Science Review 88, 577–592.',
  Fearon1995:
    'Fearon, J. D. (1995): Rationalist explanations for war. International Organization 49, 379–414.',
  FraserHipel1984:
    'Fraser, N. M. & Hipel, K. W. (1984): Conflict Analysis: Models and Resolutions. North-Holland, New York.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  Harsanyi1955:
    'Harsanyi, J. C. (1955): Cardinal welfare, individualistic ethics, and interpersonal comparisons of utility. Journal of Political Economy 63, 309–321.',
  Harsanyi1956:
    'Harsanyi, J. C. (1956): Approaches to the bargaining problem before and after the theory of games. Econometrica 24, 144–157.',
  HipelKilgour1997:
    'Hipel, K. W., Kilgour, D. M., Fang, L. & Peng, X. (1997): The decision support system GMCR in environmental conflict management. Applied Mathematics and Computation 83, 117–152.',
  Howard1971:
    'Howard, N. (1971): Paradoxes of Rationality: Theory of Metagames and Political Behavior. MIT Press, Cambridge, MA.',
  InoharaHipel2008:
    'Inohara, T. & Hipel, K. W. (2008): Coalition analysis in the graph model for conflict resolution. Systems Engineering 11, 343–359.',
  JosangIsmail2002:
    'Jøsang, A. & Ismail, R. (2002): The beta reputation system. 15th Bled Electronic Commerce Conference.',
  KTAB: 'KAPSARC Toolkit for Behavioral Analysis, program (2014–2019). github.com/lsyaseen/KTAB, MIT licence.',
  Kalai1977:
    'Kalai, E. (1977): Proportional solutions to bargaining situations: interpersonal utility comparisons. Econometrica 45, 1623–1630.',
  KalaiSmorodinsky1975:
    'Kalai, E. & Smorodinsky, M. (1975): Other solutions to Nash’s bargaining problem. Econometrica 43, 513–518.',
  KilgourHipel2001:
    'Kilgour, D. M., Hipel, K. W., Fang, L. & Peng, X. (2001): Coalition analysis in group decision support. Group Decision and Negotiation 10, 159–175.',
  KilgourHipel2005:
    'Kilgour, D. M. & Hipel, K. W. (2005): The graph model for conflict resolution: past, present, and future. Group Decision and Negotiation 14, 441–460.',
  KilgourHipelFang1987:
    'Kilgour, D. M., Hipel, K. W. & Fang, L. (1987): The graph model for conflicts. Automatica 23, 41–55.',
  Kydd2005:
    'Kydd, A. H. (2005): Trust and Mistrust in International Relations. Princeton University Press.',
  LiKilgourHipel2005:
    'Li, K. W., Kilgour, D. M. & Hipel, K. W. (2005): Status quo analysis in the graph model for conflict resolution. Journal of the Operational Research Society 56, 699–707.',
  Lin2014:
    'Lin, R., Kraus, S., Baarslag, T., Tykhonov, D., Hindriks, K. & Jonker, C. M. (2014): GENIUS: an integrated environment for supporting the design of generic automated negotiators. Computational Intelligence 30, 48–70.',
  Nash1950: 'Nash, J. F. (1950): The bargaining problem. Econometrica 18, 155–162.',
  NegMAS:
    'Mohammad, Y., Nakadai, S. & Greenwald, A. (2021): NegMAS: a platform for automated negotiations. PRIMA 2020, Lecture Notes in Computer Science 12568, 343–351. Program version 0.15.7.',
  Osgood1962:
    'Osgood, C. E. (1962): An Alternative to War or Surrender. University of Illinois Press.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Powell2006:
    'Powell, R. (2006): War as a commitment problem. International Organization 60, 169–203.',
  Putnam1988:
    'Putnam, R. D. (1988): Diplomacy and domestic politics: the logic of two-level games. International Organization 42, 427–460.',
  Raiffa1982: 'Raiffa, H. (1982): The Art and Science of Negotiation. Harvard University Press.',
  Richardson1960: 'Richardson, L. F. (1960): Arms and Insecurity. Boxwood Press, Pittsburgh.',
  Rubinstein1982:
    'Rubinstein, A. (1982): Perfect equilibrium in a bargaining model. Econometrica 50, 97–109.',
  Schelling1960: 'Schelling, T. C. (1960): The Strategy of Conflict. Harvard University Press.',
  Scholz2011:
    'Scholz, J. B., Calbert, G. J. & Smith, G. A. (2011): Unravelling Bueno De Mesquita’s group decision model. Journal of Theoretical Politics 23, 510–531.',
  Slovic1993: 'Slovic, P. (1993): Perceived risk, trust, and democracy. Risk Analysis 13, 675–682.',
  Stahl1972:
    'Ståhl, I. (1972): Bargaining Theory. Economic Research Institute, Stockholm School of Economics.',
  StokmanVanOosten1994:
    'Stokman, F. N. & Van Oosten, R. (1994): The exchange of voting positions: an object-oriented model of policy networks. In B. Bueno de Mesquita & F. N. Stokman, eds: European Community Decision Making. Yale University Press, ch. 5.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  Tullock1980:
    'Tullock, G. (1980): Efficient rent seeking. In: Buchanan, J. M., Tollison, R. D. & Tullock, G., eds: Toward a Theory of the Rent-Seeking Society. Texas A&M University Press, 97–112.',
  TverskyKahneman1992:
    'Tversky, A. & Kahneman, D. (1992): Advances in prospect theory: cumulative representation of uncertainty. Journal of Risk and Uncertainty 5, 297–323.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
  Wise2015:
    'Wise, B., Lester, L. & Efird, B. (2015): An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB). KAPSARC discussion paper.',
  WiseMulti2015:
    'Wise, B., Lester, L. & Efird, B. (2015): Multidimensional Bargaining Using KTAB. KAPSARC discussion paper.',
  ZagareKilgour2000:
    'Zagare, F. C. & Kilgour, D. M. (2000): Perfect Deterrence. Cambridge University Press.',
  Zeuthen1930: 'Zeuthen, F. (1930): Problems of Monopoly and Economic Warfare. Routledge, London.',
} as const;

export type Citation = keyof typeof bibliography;
