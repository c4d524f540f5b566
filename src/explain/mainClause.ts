/*
 * German puts the verb at the end of a clause that depends on another, where a step's words have it:
 * „Wenn die Ukraine ein Referendum anbietet, …“. In a sentence of its own the verb stands second, and
 * what is separable of it at the end: „bietet ein Referendum an“. Ours; enough for the verbs that
 * catalogues of steps are made of, tried on all of the bundled ones.
 */

/** What follows the subject in a sentence of its own. The other languages say both in one way. */
export function mainClause(clause: string, language: string): string {
  if (language !== 'de') return clause;
  const words = clause.split(' ');
  const verb = words.pop() ?? '';
  const prefix = isWhole.test(verb) ? undefined : separable.exec(verb)?.[1];
  const finite = prefix === undefined ? verb : verb.slice(prefix.length);
  return [finite, ...words, ...(prefix === undefined ? [] : [prefix])].join(' ');
}

const separable =
  /^(ab|an|auf|aus|bei|bereit|durch|ein|entgegen|fern|fest|frei|heraus|herein|hinaus|hin|her|los|mit|nach|nieder|offen|vor|weg|weiter|wieder|zurück|zusammen|zu)(?=\p{L}{3})/u;

/** Verbs that only begin like that. */
const isWhole =
  /^(antwort|beicht|einig|wiederhol|durchbr[ei]ch|festig|herrsch|hinder|offenbar|anker|zuck)/u;
