import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtApp } from '../support/builtApp.ts';
import { openPage } from '../support/openPage.ts';

const app = await builtApp('/deep/below/another/');
const site = inject('site');
const html = readFileSync(join(site, 'index.html'), 'utf8');
const sheets = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(site, name), 'utf8'));

test('the policy allows nothing but the files of the site, and images within them', () => {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  const directives = (policy ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
  expect(
    Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(' ')])),
  ).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
});

test('the policy stands before anything it has to hold for', () => {
  expect(html.search(/<(script|link|style)\b/)).toBeGreaterThan(
    html.indexOf('Content-Security-Policy'),
  );
});

test('the page has no inline script, style or handler', () => {
  expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
  expect(html.match(/<style|\sstyle=|\son[a-z]+=/g)).toBeNull();
});

test('page and style sheets name no other host', () => {
  expect(sheets).not.toHaveLength(0);
  expect(html.match(/(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
  for (const sheet of sheets)
    expect(sheet.match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//g)).toBeNull();
});

test('the site works below any path, and asks for nothing beside it', async () => {
  const asked: string[] = [];
  const page = await openPage(app.url, {
    prepare: async (context) => context.on('request', (request) => asked.push(request.url())),
  });
  await expect.poll(() => page.locator('#root > *').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(app.url))).toEqual([]);
});
