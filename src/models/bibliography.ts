/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  KTAB: 'KAPSARC Toolkit for Behavioral Analysis, program (2014–2019). github.com/lsyaseen/KTAB, MIT licence.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
  Wise2015:
    'Wise, B., Lester, L. & Efird, B. (2015): An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB). KAPSARC discussion paper.',
  WiseMulti2015:
    'Wise, B., Lester, L. & Efird, B. (2015): Multidimensional Bargaining Using KTAB. KAPSARC discussion paper.',
} as const;

export type Citation = keyof typeof bibliography;
