/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  FangHipelKilgour1993:
    'Fang, L., Hipel, K. W. & Kilgour, D. M. (1993): Interactive Decision Making: The Graph Model for Conflict Resolution. Wiley, New York.',
  FraserHipel1984:
    'Fraser, N. M. & Hipel, K. W. (1984): Conflict Analysis: Models and Resolutions. North-Holland, New York.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  HipelKilgour1997:
    'Hipel, K. W., Kilgour, D. M., Fang, L. & Peng, X. (1997): The decision support system GMCR in environmental conflict management. Applied Mathematics and Computation 83, 117–152.',
  Howard1971:
    'Howard, N. (1971): Paradoxes of Rationality: Theory of Metagames and Political Behavior. MIT Press, Cambridge, MA.',
  InoharaHipel2008:
    'Inohara, T. & Hipel, K. W. (2008): Coalition analysis in the graph model for conflict resolution. Systems Engineering 11, 343–359.',
  KilgourHipel2001:
    'Kilgour, D. M., Hipel, K. W., Fang, L. & Peng, X. (2001): Coalition analysis in group decision support. Group Decision and Negotiation 10, 159–175.',
  KilgourHipel2005:
    'Kilgour, D. M. & Hipel, K. W. (2005): The graph model for conflict resolution: past, present, and future. Group Decision and Negotiation 14, 441–460.',
  KilgourHipelFang1987:
    'Kilgour, D. M., Hipel, K. W. & Fang, L. (1987): The graph model for conflicts. Automatica 23, 41–55.',
  LiKilgourHipel2005:
    'Li, K. W., Kilgour, D. M. & Hipel, K. W. (2005): Status quo analysis in the graph model for conflict resolution. Journal of the Operational Research Society 56, 699–707.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
} as const;

export type Citation = keyof typeof bibliography;
