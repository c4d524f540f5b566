import { describe, expect, test } from 'vitest';
import { json } from '../cli/said.ts';
import { isFrozen } from './entries.ts';

const lines = {
  'alaska-2025': {
    'a decision, and who follows': 'us_drop_ceasefire',
    'an offer, and a withdrawal that costs standing': 'us_article5like,us_no_troops --opening t1',
    'pressing twice, near a limit': 'us_press_donbas,us_press_donbas',
    'a step that is not allowed': 'us_drop_ceasefire,ua_trade_nato',
    'limits far enough apart to meet':
      'ua_accept_contact_line --opening t1 --assume limit.RU.territory=60,limit.RU.guarantees=70,limit.RU.ceasefire=60',
    'a refusal, in a war that wears limits down fast':
      'ru_refuse_summit,ua_deep_strikes --opening t2 --assume wear=10,delay=3',
  },
  'camp-david-1978': {
    'the recorded course at Camp David':
      'cd_maximal,cd_refuse_settle,cd_separate,cd_single_text,cd_gettysburg,cd_decouple,cd_zones,cd_walkout,cd_knesset,cd_airbases,cd_jerusalem_letters,cd_freeze_ambig',
    'a summit broken off': 'cd_maximal,cd_leave',
    'an offer that comes too soon': 'cd_offer_relations',
    'a seat for those who were not invited': 'cd_accept_242,cd_single_text',
  },
};

describe.skipIf(!isFrozen).each(Object.entries(lines))('runs of %s to look at', (id, runs) => {
  test.each(Object.entries(runs))('%s', async (name, words) => {
    const { digest: _, ...run } = await json(`run ${id} --json --steps ${words}`);
    const file = `runs/${name.replaceAll(/\W+/g, '-')}.txt`;
    await expect(`${laidOut(rounded(run), 4)}\n`).toMatchFileSnapshot(file);
  });
});

/** Six decimals are far more than anybody reads, and far less than a machine may differ by. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part,
  );

/** JSON with one shift, one cost, one position a line. */
function laidOut(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((part) => laidOut(part, levels - 1))
    : Object.entries(value).map(([name, part]) => `"${name}": ${laidOut(part, levels - 1)}`);
  const inner = parts.join(',\n').replaceAll('\n', '\n ');
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n ${inner}\n${close}`;
}
