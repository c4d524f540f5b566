/** The words of one published model in one language; formulas and numbers stand in src/models. */
export interface ModelWords {
  name: string;
  /** Beside a tick on a scale: at most twelve characters. */
  short: string;
  /** What it answers, as a question. */
  question: string;
  /** How it works, in two or three plain sentences. */
  idea: string;
  /** What it takes from the table, and what we took for it. */
  inputs: readonly string[];
  /** Each formula of the model, in words, in the same order. */
  formulas: readonly string[];
  parameters: Readonly<Record<string, { name: string; meaning: string }>>;
  options: Readonly<Record<string, OptionWords>>;
  /** The columns of its working, by symbol. */
  columns: Readonly<Record<string, string>>;
  /** What its authors leave open or programs do differently; `option`: the switch that shows it. */
  open: readonly { text: string; option?: string }[];
  /** What is ours and not its authors'. */
  ours: readonly string[];
  /** What it cannot say, and what nobody should claim of it. */
  cannot: readonly string[];
}

export interface OptionWords {
  name: string;
  meaning: string;
  values: Readonly<Record<string, string>>;
}
