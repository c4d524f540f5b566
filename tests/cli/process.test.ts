import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** The real program, as others start it; all the rest is tested without starting one. */
const start = (words: string, input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', ...words.split(' ').filter((word) => word !== '')],
    { input, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
};
const shell = (command: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};

describe('the program', { timeout: 60_000 }, () => {
  test('as npm starts it', () => {
    const { code, out, err } = shell('npm run --silent parley -- check scenarios/alaska-2025.json');
    expect({ code, out, err: err.replace(/^npm warn.*\n/gm, '') }).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('runs a line, makes a link of it, and runs the link', () => {
    const run = start('run alaska-2025 --steps us_drop_ceasefire,us_article5like --json');
    expect([run.code, run.err]).toEqual([0, '']);
    const link = start('link encode', run.out);
    expect(link.out).toMatch(/^http\S+#s=1\.[\w-]+\n$/);
    expect(start(`link decode ${link.out.trim()}`)).toEqual(run);
  });

  test('tells by its exit code how it went', () => {
    expect(start('check none.json')).toEqual({
      code: 1,
      out: 'none.json: there is no such file\n',
      err: '',
    });
    expect(start('run alaska-2025 --steps us_drop').code).toBe(2);
    expect(start('link decode hello').code).toBe(2);
    expect(start('link encode').err).toMatch(/^Standard input is empty/);
  });

  test('says how it is used', () => {
    expect(start('--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^parley check FILE/),
    });
    expect(start('')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^parley check FILE/),
    });
    expect(start('chek')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^There is no command "chek"/),
    });
  });

  test('says so when nobody reads what it prints', () => {
    const steps = Array(30).fill('ru_refuse_summit').join();
    const { out, err } = shell(
      `"${process.execPath}" src/cli/main.ts run alaska-2025 --json --steps ${steps} | head -c 5; echo " \${PIPESTATUS[0]}"`,
    );
    expect(out).toBe('{"sce 2\n');
    expect(err).toMatch(/^The output went nowhere: .*\n$/);
  });
});
