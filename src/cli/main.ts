import { loadPacking } from '../share/packing.ts';
import { parley } from './parley.ts';

await loadPacking();

const { code, out, err } = await parley(process.argv.slice(2), async () => {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk;
  return text;
});

process.exitCode = code;
process.stdout.on('error', ({ message }) => {
  process.exitCode = 2;
  process.stderr.write(`The output went nowhere: ${message}.\n`);
});
process.stderr.on('error', () => undefined);
process.stdout.write(out);
process.stderr.write(err);
