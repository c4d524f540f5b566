import { csvOf } from './csv.ts';
import { bearersIn, type Wall } from './wall.ts';

/**
 * The wall as a table, a line a row, for spreadsheets: its number, the name where names are on, its
 * steps, where it ends (`end.UA.territory`), what it costs (`cost.UA`), with all their decimals, and
 * its link, so that the file can be dropped on a wall again. A byte order mark makes Excel read the
 * names as they are.
 */
export function wallCsv({ scenario, lines }: Wall, { names = false } = {}): string {
  if (!scenario) return '';
  const { actors, issues } = scenario;
  const head = [
    'nr',
    ...(names ? ['name'] : []),
    'steps',
    ...actors.flatMap(({ id }) => issues.map((issue) => `end.${id}.${issue.id}`)),
    ...bearersIn(scenario).map((bearer) => `cost.${bearer}`),
    'link',
  ];
  const rows = lines.map(({ number, name = '', steps, positions, costs, format, payload }) => [
    number,
    ...(names ? [name] : []),
    steps.join(' '),
    ...positions,
    ...costs,
    `#s=${format}.${payload}`,
  ]);
  return `\ufeff${csvOf([head, ...rows])}`;
}
