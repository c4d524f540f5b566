/** What one mechanism or cost of our own engine does; its numbers and sources stand in src/engine. */
export interface RuleWords {
  name: string;
  says: string;
  /** What is ours and nobody else's. */
  ours: string;
}

export interface EngineWords {
  question: string;
  idea: string;
  cannot: readonly string[];
  rules: Readonly<Record<string, RuleWords>>;
}

/** By mechanism, in symbols: the same in every language. */
export const engineFormulas: Readonly<Record<string, string>> = {
  authored: 'd · room(now)/room(opening) · word(now)/word(opening) · (1 − commitment) · repeatⁿ',
  reciprocity: 'ρ · c · s · room',
  anchor: 'a ← a + m/(1 − Λ)  (own decision);  a ← a + retention · m/(1 − Λ)  (else)',
  influence: 'x ← x + η · [Λ W x + (1 − Λ) a − x]  −  the same at the opening',
  trust: 'pace · s · |c|/100 · way still to go',
  commitment: 'k ← fade · k + repeatⁿ · said',
  linkage: 'limit ← limit ± by · trust · (offer − from)/(to − from)',
  wear: 'wear · (military + economic)/10',
  overdraft: 'wear · (domestic beyond the budget)/10',
  concession: 's · conceded / 10',
  audience: 'commitment · conceded / 7',
  'red line': '2.25 · s · further beyond the limit / 10',
  rift: 'alignment · growth of the distance / 10',
  delay: 'rate per week · weeks',
};
