import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { launchOptions } from '../../tools/chrome.ts';

/** The screens Parley is made for; a phone is one that is touched. */
const sizes = {
  laptop: { viewport: { width: 1366, height: 600 } },
  phone: { viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true },
  projector: { viewport: { width: 1920, height: 1080 } },
  narrow: { viewport: { width: 320, height: 640 } },
  // What is left of a 1366 × 600 page at 400 %.
  zoomed: { viewport: { width: 341, height: 150 } },
};

export interface Visit {
  size?: keyof typeof sizes;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** Is asked what to expect; else a visitor has that switched off. */
  predicts?: boolean;
  /** What has to stand before the page loads, such as broken storage. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/**
 * Opens an address as a new visitor, with storage of their own. The test fails when the page
 * complains on the console, throws, or asks any other host for anything.
 */
export async function openPage(
  url: string,
  { size = 'laptop', locale = 'en-GB', predicts = false, prepare, ...preferences }: Visit = {},
): Promise<Page> {
  const browser = await chrome();
  const context = await browser.newContext({ ...sizes[size], locale, ...preferences });
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const foreign = protocol.startsWith('http') && origin !== new URL(url).origin;
    if (foreign) complaints.push(`foreign host: ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(complaints, 'complaints of the page').toEqual([]);
  });

  if (!predicts) {
    await context.addInitScript(() => {
      try {
        localStorage['parley.preferences'] ??= '{"predict":false}';
      } catch {
        // The empty page before the first has no storage.
      }
    });
  }
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  return page;
}

/** Once every panel shows what was last done. */
export const settled = (page: Page) =>
  page.waitForFunction(
    () => document.body.ariaBusy !== 'true' && document.querySelector('h1') !== null,
  );

let started: Promise<Browser> | undefined;

function chrome(): Promise<Browser> {
  started ??= chromium.launch(launchOptions());
  return started;
}

afterAll(async () => (await started)?.close());
