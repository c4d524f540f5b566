/** Where the models come from. A test finds what is cited and not here, and the other way round. */
export const bibliography = {
  Axelrod1984: 'Axelrod, R. (1984): The Evolution of Cooperation. Basic Books, New York.',
  Black1958:
    'Black, D. (1958): The Theory of Committees and Elections. Cambridge University Press.',
  Fearon1994:
    'Fearon, J. D. (1994): Domestic political audiences and the escalation of international disputes. American Political Science Review 88, 577–592.',
  Fearon1995:
    'Fearon, J. D. (1995): Rationalist explanations for war. International Organization 49, 379–414.',
  FriedkinJohnsen1990:
    'Friedkin, N. E. & Johnsen, E. C. (1990): Social influence and opinions. Journal of Mathematical Sociology 15, 193–206.',
  FriedkinJohnsen1999:
    'Friedkin, N. E. & Johnsen, E. C. (1999): Social influence networks and opinion change. Advances in Group Processes 16, 1–29.',
  Osgood1962:
    'Osgood, C. E. (1962): An Alternative to War or Surrender. University of Illinois Press.',
  Parsegov2017:
    'Parsegov, S. E., Proskurnikov, A. V., Tempo, R. & Friedkin, N. E. (2017): Novel multidimensional models of opinion dynamics in social networks. IEEE Transactions on Automatic Control 62, 2270–2285.',
  Putnam1988:
    'Putnam, R. D. (1988): Diplomacy and domestic politics: the logic of two-level games. International Organization 42, 427–460.',
  Schelling1960: 'Schelling, T. C. (1960): The Strategy of Conflict. Harvard University Press.',
  Thomson2006:
    'Thomson, R., Stokman, F. N., Achen, C. H. & König, T., eds (2006): The European Union Decides. Cambridge University Press.',
  TverskyKahneman1992:
    'Tversky, A. & Kahneman, D. (1992): Advances in prospect theory: cumulative representation of uncertainty. Journal of Risk and Uncertainty 5, 297–323.',
  VandenBos1991:
    'Van den Bos, J. M. M. (1991): Dutch EC Policy Making. Thesis Publishers, Amsterdam.',
} as const;

export type Citation = keyof typeof bibliography;
