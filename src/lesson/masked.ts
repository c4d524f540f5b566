import { type ActorWords, type Language, languages, type ScenarioFile } from '../scenario/types.ts';

/*
 * A scenario in which actors go by invented names: their own words, and wherever another text of the
 * scenario says them. What names an actor without being a form of its name, an adjective, a capital,
 * a head of state, the author of the scenario has put under `masks`, with what is said in its place.
 */

/** The scenario as it is where its author has invented no names. */
export function masked(scenario: ScenarioFile): ScenarioFile {
  const known = made.get(scenario) ?? make(scenario);
  made.set(scenario, known);
  return known;
}

const made = new WeakMap<ScenarioFile, ScenarioFile>();

function make(scenario: ScenarioFile): ScenarioFile {
  // Places under other names beside countries under their own would only confuse.
  if (scenario.actors.every((actor) => !actor.masked)) return scenario;
  const replacers = Object.fromEntries(
    languages.map((language) => [language, replacerOf(scenario, language)]),
  ) as Record<Language, Replace>;
  const actors = scenario.actors.map((actor) => {
    const words = actor.masked;
    if (!words) return renamed(actor, replacers);
    const name = Object.fromEntries(
      Object.entries(words).map(([language, word]) => [language, word?.label]),
    );
    // A description says who it is by what is known of it.
    return { ...renamed(actor, replacers), words, name, description: name };
  });
  const { record, sources, masks: _, ...rest } = scenario;
  return { ...renamed(rest, replacers), actors, record, sources };
}

/**
 * `line`: a word on an axis, where names stand without an article. `clause`: goes on after a name.
 * Neither begins with a capital for being at the beginning.
 */
type Kind = 'sentence' | 'clause' | 'line';
type Replace = (text: string, kind: Kind) => string;

/** Every text in it: what stands under the name of a language, be it a text or lines. */
function renamed<T>(value: T, replacers: Record<Language, Replace>, kind: Kind = 'sentence'): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, replacers)) as T;
  const entries = Object.entries(value).map(([key, part]) => {
    const replace = isLanguage(key) ? replacers[key] : undefined;
    if (replace && typeof part === 'string') return [key, replace(part, kind)];
    // An actor may be called `de`, and others trust it: what is no text goes through like all else.
    if (replace && isLines(part)) return [key, part.map((line) => replace(line, 'line'))];
    return [key, renamed(part, replacers, key === 'clause' ? 'clause' : 'sentence')];
  });
  return Object.fromEntries(entries) as T;
}

const isLanguage = (key: string): key is Language => languages.some((one) => one === key);

const isLines = (part: unknown): part is string[] =>
  Array.isArray(part) && part.every((line) => typeof line === 'string');

function replacerOf(scenario: ScenarioFile, language: Language): Replace {
  const forms = scenario.actors
    .flatMap((actor) => {
      const mask = actor.masked?.[language];
      return mask ? formsOf(actor, mask, language) : [];
    })
    .concat(Object.entries(scenario.masks?.[language] ?? {}).map(authored))
    // `the US Congress` before `the US`.
    .sort((a, b) => b.said.length - a.said.length);
  if (forms.length === 0) return (text) => text;
  const known = new Map(forms.toReversed().map((form) => [form.said.toLowerCase(), form]));
  const stems = forms.filter(({ ends }) => ends);
  const find = (said: string): Form | undefined => {
    const low = said.toLowerCase();
    return known.get(low) ?? stems.find((form) => low.startsWith(form.said.toLowerCase()));
  };
  const parts = forms.map(({ said, ends }) => escaped(said) + (ends ? '\\p{L}*' : ''));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, kind) =>
    text.replace(pattern, (said: string, at: number) => {
      const form = find(said);
      // `us` is a word of its own: what has no article has to be written as a name is.
      if (!form || (startsLarge(form.said) && said[0] !== form.said[0])) return said;
      const before = text.slice(0, at);
      const ending = said.slice(form.said.length);
      const name =
        form.to({ before, after: text.slice(at + said.length), listed: kind === 'line' }) + ending;
      const begins =
        startsLarge(said) && (!startsLarge(form.said) || sentenceStart[kind].test(before));
      return begins ? capital(name) : name;
    });
}

/** A form of a name, and what is said in its place. */
interface Form {
  said: string;
  /** Any letters may follow; they stay. */
  ends?: boolean;
  to: (around: Around) => string;
}

/** A form that the author has put under `masks`. */
const authored = ([said, to]: [string, string]): Form => {
  const ends = said.endsWith('*');
  const plain = (text: string) => text.replace(/\*$/, '');
  return { said: ends ? plain(said) : said, ends, to: () => (ends ? plain(to) : to) };
};

interface Around {
  before: string;
  after: string;
  listed: boolean;
}

function formsOf(
  { words, name }: ScenarioFile['actors'][number],
  mask: ActorWords,
  language: Language,
): Form[] {
  const real = words[language];
  if (!real) return [];
  const cases = casesOf(real);
  const spoken = [...new Set(cases.map(({ said }) => said))].map((said): Form => {
    const possible = cases.filter((one) => one.said === said).map(({ which }) => which);
    return {
      said,
      to: (around) => {
        if (around.listed && startsLarge(said)) return mask.label;
        const which = possible.length === 1 ? possible[0] : caseIn(around, possible, language);
        return which ? (mask[which] ?? mask.nom) : mask.label;
      },
    };
  });
  const contracted = language === 'de' ? contractions(real.dat ?? real.nom, mask) : [];
  // In lists and compounds names stand without an article, in German those of English too: `US-`.
  const labels = [real.label, ...languages.map((other) => words[other]?.label ?? '')];
  const listed = [...labels, name[language] ?? '']
    .filter((said) => said !== '' && !spoken.some((form) => form.said === said))
    .map((said): Form => ({ said, to: () => mask.label }));
  return [...spoken, ...contracted, ...listed];
}

type Case = 'nom' | 'acc' | 'dat' | 'gen';

function casesOf({ nom, acc = nom, dat = nom, gen }: ActorWords): { which: Case; said: string }[] {
  const forms = [
    ['nom', nom],
    ['acc', acc],
    ['dat', dat],
    ['gen', gen],
  ] as const;
  return forms.flatMap(([which, said]) => (said === undefined ? [] : [{ which, said }]));
}

/** Which case is meant, of those that sound alike; nothing where the words around it do not tell. */
function caseIn(
  { before, after }: Around,
  possible: readonly Case[],
  language: Language,
): Case | undefined {
  if (language === 'en') return 'nom';
  const last = /(\p{L}+)[\s„‚(]*$/u.exec(before)?.[1] ?? '';
  const asked = withDative.has(last) ? 'dat' : withAccusative.has(last) ? 'acc' : undefined;
  if (asked && possible.includes(asked)) return asked;
  if (!possible.includes('gen')) return possible.length === 2 ? possible[0] : undefined;
  // `Beitritt der Ukraine`: after a noun it is the possessor, unless somebody is given something.
  const isPossessor = startsLarge(last) && !givers.test(after);
  return isPossessor ? 'gen' : possible.find((which) => which !== 'gen');
}

// Prepositions that go with both cases stand with verbs of rest, mostly.
const withDative = new Set(
  'mit von aus bei nach zu seit gegenüber an in auf vor zwischen'.split(' '),
);
const withAccusative = new Set('für gegen durch ohne um über'.split(' '));
const givers = /^ (leihen|geben|helfen|anbieten|zusagen|liefern|überlassen)(?!\p{L})/u;

/** `zur Ukraine`, `vom Kongress`: the article has gone into the preposition. */
function contractions(dat: string, mask: ActorWords): Form[] {
  const pairs = [
    ['zu der', 'zur'],
    ['zu dem', 'zum'],
    ['von dem', 'vom'],
    ['bei dem', 'beim'],
  ];
  const shorten = (long: string) =>
    pairs.reduce((text, [whole = '', short = '']) => text.replace(`${whole} `, `${short} `), long);
  return ['zu', 'von', 'bei'].flatMap((preposition) => {
    const whole = `${preposition} ${dat}`;
    const said = shorten(whole);
    const to = shorten(`${preposition} ${mask.dat ?? mask.nom}`);
    return said === whole ? [] : [{ said, to: () => to }];
  });
}

const sentenceStart: Readonly<Record<Kind, RegExp>> = {
  sentence: /(^|[.!?:]\s+)$/,
  clause: /[.!?:]\s+$/,
  line: /[.!?:]\s+$/,
};

const startsLarge = (text: string): boolean => /^\p{Lu}/u.test(text);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
