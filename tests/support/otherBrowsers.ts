import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/**
 * The other two families of browser engines, each opening a page and reading the digest it leaves
 * on its root element. `missing` tells why one cannot run here; where every browser has to be
 * present (PARLEY_ALL_BROWSERS=1) it is empty, and the test fails instead of being skipped.
 */
export const otherBrowsers = [
  { name: 'Firefox', missing: missing('/usr/bin/firefox-esr'), digest: digestInFirefox },
  {
    name: 'WebKit',
    missing: missing('/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'),
    digest: digestInWebKit,
  },
];

const patience = 30_000;

function missing(...programs: string[]): string {
  const absent = programs.filter((program) => !existsSync(program));
  if (process.env['PARLEY_ALL_BROWSERS'] === '1' || absent.length === 0) return '';
  return `not here: ${absent.join(', ')}`;
}

async function digestInFirefox(url: string): Promise<string> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const digest = await page.waitForFunction('document.documentElement.dataset.digest', {
      timeout: patience,
    });
    return String(await digest.jsonValue());
  } finally {
    await browser.close();
  }
}

/** Debian has no WebKit for Playwright; WebKitGTK's own driver speaks W3C WebDriver, on a screen. */
async function digestInWebKit(url: string): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [display] = await once(screen.stdout.setEncoding('utf8'), 'data');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  try {
    return await digestOver(`http://127.0.0.1:${port}/session`, url);
  } finally {
    driver.kill();
    screen.kill();
  }
}

async function digestOver(sessions: string, url: string): Promise<string> {
  const { sessionId } = await eventually(() =>
    command<{ sessionId: string }>(sessions, { capabilities: {} }),
  );
  const session = `${sessions}/${sessionId}`;
  try {
    await command(`${session}/url`, { url });
    return await eventually(async () => {
      const script = 'return document.documentElement.dataset.digest ?? ""';
      const digest = await command<string>(`${session}/execute/sync`, { script, args: [] });
      if (!digest) throw new Error(`No digest on ${url}.`);
      return digest;
    });
  } finally {
    await fetch(session, { method: 'DELETE' });
  }
}

async function command<Value>(address: string, body: object): Promise<Value> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Value & { message?: string } };
  if (!response.ok) throw new Error(value.message ?? `${address} answered ${response.status}`);
  return value;
}

async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
