import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The most the first page may weigh, in bytes: scripts as sent (gzip), fonts for English and German. */
export const limits = { scripts: 150_000, fonts: 90_000 };

if (import.meta.main) {
  const built = (await build({
    build: { write: false },
    logLevel: 'warn',
  })) as Rolldown.RolldownOutput;
  const scripts = firstScripts(built.output);
  const fonts = westernFonts(built.output);
  const fits = [report('scripts', scripts, limits.scripts), report('fonts', fonts, limits.fonts)];
  if (fits.includes(false)) process.exitCode = 1;
}

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;
type Weights = Map<string, number>;

/** What the page asks for before it can show anything: the scripts its HTML names, and all they import. */
function firstScripts(files: File[]): Weights {
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const chunks = new Map(
    files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const weights: Weights = new Map();
  const weigh = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || weights.has(name)) return;
    weights.set(name, gzipSync(chunk.code).length);
    chunk.imports.forEach(weigh);
  };
  for (const name of chunks.keys()) if (html.includes(name)) weigh(name);
  return weights;
}

/** Every font with the letter a in its range; a face that no text uses is counted too. */
function westernFonts(files: File[]): Weights {
  const assets = files.filter((file) => file.type === 'asset');
  const faces = assets
    .filter(({ fileName }) => fileName.endsWith('.css'))
    .flatMap(({ source }) => String(source).match(/@font-face\s*{[^}]*}/g) ?? [])
    .filter(coversA);
  const isUsed = ({ fileName }: File) =>
    fileName.endsWith('.woff2') &&
    faces.some((face) => face.includes(fileName.split('/').at(-1) ?? ''));
  return new Map(assets.filter(isUsed).map(({ fileName, source }) => [fileName, source.length]));
}

function coversA(face: string): boolean {
  const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1];
  if (!ranges) return true;
  return ranges.split(',').some((range) => {
    const [low = '', high = low] = range.trim().replace(/^U\+/i, '').split('-');
    const code = (hex: string, digit: string) => Number.parseInt(hex.replaceAll('?', digit), 16);
    return code(low, '0') <= 0x61 && 0x61 <= code(high, 'F');
  });
}

function report(what: string, weights: Weights, limit: number): boolean {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  for (const [name, bytes] of weights) console.log(`${kB(bytes)}  ${name}`);
  const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);
  // Nothing weighed means that this looked in the wrong place, not that the page is light.
  const fits = total > 0 && total <= limit;
  console.log(
    `${kB(total)}  ${what} of the first page; at most ${limit / 1000} kB${fits ? '' : ': this does not fit'}\n`,
  );
  return fits;
}
