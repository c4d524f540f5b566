import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chrome or Chromium on this machine: CHROME_PATH first, then the usual names on the path. */
export function findChrome(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return chosen;
  const places = [...(process.env['PATH'] ?? '').split(delimiter).flatMap(namesIn), ...macPlaces];
  return places.find(isExecutable);
}

/** How tests start it: root cannot use the sandbox, and what Chrome itself asks for is not the app's. */
export const launchOptions = () => ({
  executablePath: findChrome() ?? 'chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});

const namesIn = (folder: string) =>
  ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'].map((name) =>
    join(folder, name),
  );

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(): void {
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log('No Chrome or Chromium here; installing Debian’s chromium …');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

if (import.meta.main) {
  if (!findChrome() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  const chrome = findChrome();
  if (!chrome || !isExecutable(chrome)) {
    console.error(
      'The tests need Chrome or Chromium: install one, or set CHROME_PATH to where it is.',
    );
    process.exit(1);
  }
}
