import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app. */
    site: string;
  }
}

/**
 * Builds the app once per run, into a folder of this run's own, and in a process of its own:
 * inside vitest NODE_ENV is "test", and React's development build would be what the journeys see.
 */
export function setup(project: TestProject) {
  const site = mkdtempSync(join(tmpdir(), 'parley-site-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--logLevel', 'warn'],
    { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The app does not build:\n${stderr}`);
  project.provide('site', site);
  return () => rmSync(site, { recursive: true });
}
