import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../tools/chrome.ts';
import type { Bench } from './bench.ts';

const times = 7;
const laptop = { viewport: { width: 1366, height: 600 }, locale: 'en-GB' };
const phone = {
  viewport: { width: 390, height: 664 },
  locale: 'en-GB',
  isMobile: true,
  hasTouch: true,
};

/** A processor four times as slow as this one. */
const slowdown = 4;

/** Fast 3G as the browser's tools throttle it, and the connection Lighthouse reckons with. */
const networks = {
  'Fast 3G, 1.44 Mbit/s, 562 ms': { latency: 562, downloadThroughput: 1_440_000 / 8 },
  '1.6 Mbit/s, 150 ms': { latency: 150, downloadThroughput: 1_638_400 / 8 },
};

export const benches: Bench[] = [
  {
    question: 'A step is played under 4× CPU throttling: the longest frame, and until it is seen',
    aim: 'no frame over 50 ms',
    ways: {
      // What the machine itself makes of a page at rest: nothing can be better.
      'nothing, longest frame': { milliseconds: () => frames(nothing) },
      'play, longest frame': { milliseconds: () => frames(playStep) },
      'play, click to paint': { milliseconds: () => clicks(playStep) },
      'look at a step, longest frame': { milliseconds: () => frames(lookAtStep) },
      'walk the line, longest frame': { milliseconds: () => frames(walkLine) },
      'open a number, longest frame': { milliseconds: () => frames(openNumber) },
      'move a slider, longest frame': { milliseconds: () => frames(moveSlider, openAssumptions) },
    },
  },
  {
    question: 'The first page under 4× CPU throttling: until the board is there and a button works',
    aim: '3 s',
    ways: Object.fromEntries(
      Object.entries(networks).flatMap(([name, network]) => [
        [`${name}, laptop`, { milliseconds: () => firstPages(laptop, network) }],
        [`${name}, phone`, { milliseconds: () => firstPages(phone, network) }],
      ]),
    ),
  },
  {
    question: 'The first page, as sent',
    ways: { bytes: { words: weights } },
  },
  {
    question: 'Lighthouse',
    ways: {
      phone: { words: () => lighthouse([]) },
      desktop: { words: () => lighthouse(['--preset=desktop']) },
    },
  },
];

type Act = (reader: Reader, round: number) => Promise<unknown>;

/** Presses as the browser itself receives them: Playwright's own would look at the page first, and be measured. */
interface Reader {
  page: Page;
  hover(selector: string, nth?: number): Promise<unknown>;
  click(selector: string): Promise<unknown>;
  press(key: keyof typeof keyCodes): Promise<unknown>;
}

const keyCodes = { ArrowLeft: 37, ArrowRight: 39, Escape: 27 };

const nothing: Act = async () => {};
const playStep: Act = ({ click }) => click('.offer-play button:last-child');
const lookAtStep: Act = ({ hover }, round) => hover('.offer', 1 + (round % 3));
const walkLine: Act = ({ press }, round) => press(round % 4 < 2 ? 'ArrowLeft' : 'ArrowRight');
const moveSlider: Act = ({ press }) => press('ArrowRight');
const openNumber: Act = ({ click, press }, round) =>
  round % 2 === 0 ? click('.cause .number') : press('Escape');

async function openAssumptions({ page }: Reader) {
  await page.getByRole('button', { name: /^Assumptions/ }).click();
  await page.getByRole('slider').first().focus();
}

function readerOf(page: Page, cdp: CDPSession): Reader {
  const at = async (selector: string, nth = 0) => {
    const box = await page.locator(selector).nth(nth).boundingBox();
    if (!box) throw new Error(`There is no ${selector}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const mouse = (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    place: { x: number; y: number },
  ) => cdp.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
  return {
    page,
    hover: async (selector, nth) => mouse('mouseMoved', await at(selector, nth)),
    async click(selector) {
      const place = await at(selector);
      await mouse('mousePressed', place);
      await mouse('mouseReleased', place);
    },
    async press(key) {
      const code = { key, code: key, windowsVirtualKeyCode: keyCodes[key] };
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
  };
}

/** The longest time between two frames in the moments after the act. */
const frames = (act: Act, before?: (reader: Reader) => Promise<void>) =>
  observed(act, before, () => {
    const { gaps } = globalThis as unknown as { gaps: number[] };
    return Math.max(...gaps);
  });

/** By Event Timing: from the click to the next paint, in steps of 8 ms. */
const clicks = (act: Act) =>
  observed(act, undefined, () => {
    const { presses } = globalThis as unknown as { presses: number[] };
    return Math.max(0, ...presses);
  });

async function observed(
  act: Act,
  before: ((reader: Reader) => Promise<void>) | undefined,
  result: () => number,
): Promise<number[]> {
  const { page, cdp, close } = await visit(laptop);
  await page.goto((await site()).url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const reader = readerOf(page, cdp);
  await before?.(reader);
  await page.waitForTimeout(500);
  await page.evaluate(observe);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const measured: number[] = [];
  // The first round warms the page up, as a reader has who has read the first sentence.
  for (let round = 0; round <= times; round++) {
    await page.waitForTimeout(900);
    await page.evaluate('gaps.length = presses.length = 0');
    await act(reader, round);
    await page.waitForTimeout(900);
    if (round > 0) measured.push(await page.evaluate(result));
  }
  await close();
  return measured;
}

/** Runs in the page. */
function observe() {
  const gaps: number[] = [];
  const presses: number[] = [];
  Object.assign(globalThis, { gaps, presses });
  let last = performance.now();
  const frame = (now: number) => {
    gaps.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') presses.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

type Network = (typeof networks)[keyof typeof networks];

async function firstPages(screen: typeof laptop, network: Network): Promise<number[]> {
  const measured: number[] = [];
  for (let round = 0; round < times; round++) {
    const { page, cdp, close } = await visit(screen);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      ...network,
      uploadThroughput: 675_000 / 8,
      offline: false,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(untilItWorks);
    await page.goto((await site()).url);
    let works: number | undefined;
    while (works === undefined) {
      await page.waitForTimeout(200);
      works = await page.evaluate<number | undefined>('globalThis.works');
    }
    measured.push(works);
    await close();
  }
  return measured;
}

/** Runs in the page: when the board has been painted and a pressed button has done its work. */
function untilItWorks() {
  const look = () => {
    const isDrawn = document.querySelector('h1') && document.querySelector('.lane svg');
    const button = document.querySelector<HTMLElement>('.offer-title, .thumb-bar .primary');
    if (!isDrawn || !button) return requestAnimationFrame(look);
    const before = document.body.textContent?.length;
    button.click();
    const done = () => {
      if (document.body.textContent?.length === before) return requestAnimationFrame(done);
      return Object.assign(globalThis, { works: performance.now() });
    };
    return requestAnimationFrame(done);
  };
  requestAnimationFrame(look);
}

async function weights(): Promise<string> {
  const { page, close } = await visit(laptop);
  const { url, sent } = await site();
  sent.clear();
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const first = new Map(sent);
  await page.waitForLoadState('networkidle');
  await close();
  const kinds = { '.js': 'JavaScript', '.css': 'styles', '.json': 'scenario', '.woff2': 'fonts' };
  const list = Object.entries(kinds).map(([ending, kind]) => {
    const files = [...sent].filter(([name]) => extname(name) === ending);
    const weight = (some: typeof files) => some.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
    const atFirst = files.filter(([name]) => ending === '.woff2' || first.has(name));
    return `${kind} ${weight(atFirst).toFixed(1)} kB (${atFirst.length} files; later ${weight(files).toFixed(1)})`;
  });
  return list.join(', ');
}

async function lighthouse(options: string[]): Promise<string> {
  const { url } = await site();
  const { executablePath, args } = launchOptions();
  const run = spawn(
    'npx',
    [
      '--yes',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility',
      `--chrome-flags=--headless=new ${args.join(' ')}`,
      ...options,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const waited = setTimeout(() => run.kill(), 180_000);
  const code = await new Promise((closed) => run.on('close', closed).on('error', () => closed(1)));
  clearTimeout(waited);
  if (code !== 0 || !output) return 'skipped: it does not run here';
  const { categories, audits } = JSON.parse(output);
  const score = (name: string) => Math.round(categories[name].score * 100);
  const shown = (name: string) => `${audits[name].title} ${audits[name].displayValue}`;
  const measures = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  return `performance ${score('performance')}, accessibility ${score('accessibility')}; ${measures.map(shown).join(', ')}`;
}

async function visit(screen: typeof laptop) {
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return { page, cdp, close: () => browser.close() };
}

interface Site {
  url: string;
  /** Bytes sent, by address. */
  sent: Map<string, number>;
}

let serving: Promise<Site> | undefined;

/** The app, built once, from a server that compresses as any host of static files does. */
function site(): Promise<Site> {
  serving ??= serve();
  return serving;
}

async function serve(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'warn'],
    { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The app does not build:\n${stderr}`);
  const sent = new Map<string, number>();
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.woff2': 'font/woff2',
  };
  const packed = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? '/index.html' : url.replace(/[?#].*/, '');
    const type = types[extname(name)];
    const isPlain = extname(name) === '.woff2';
    try {
      const body = packed.get(name) ?? pack(readFileSync(join(folder, name)), isPlain);
      packed.set(name, body);
      sent.set(name, body.length);
      const encoding = isPlain ? {} : { 'content-encoding': 'gzip' };
      response.writeHead(200, { 'content-type': type, 'content-length': body.length, ...encoding });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  server.unref();
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, sent };
}

const pack = (body: Buffer, isPlain: boolean) => (isPlain ? body : gzipSync(body));
