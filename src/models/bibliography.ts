/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  Decide2020:
    'Draaijer, J. (2020): decide-exchange-model. Python program, github.com/foarsitter/equal-gain-python.',
  EqualGain2016: 'Draaijer, J. (2016): equal-gain. R program, github.com/foarsitter/equal-gain.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  StokmanVanOosten1994:
    'Stokman, F. N. & Van Oosten, R. (1994): The exchange of voting positions: an object-oriented model of policy networks. In B. Bueno de Mesquita & F. N. Stokman, eds: European Community Decision Making. Yale University Press, ch. 5.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
} as const;

export type Citation = keyof typeof bibliography;
