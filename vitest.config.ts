import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tools/chrome.ts';

// No test is about time: a busy machine is not a reason to fail.
const patience = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'node_modules/.cache/parley/tests.json' },
    projects: [
      {
        test: {
          ...patience,
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/support/strictNumbers.ts', 'tests/support/fetched.ts'],
        },
      },
      {
        plugins: [react()],
        test: {
          ...patience,
          name: 'browser',
          include: ['tests/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 600 } }],
          },
        },
      },
      {
        test: {
          ...patience,
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/build.ts'],
          setupFiles: ['tests/support/fetched.ts'],
        },
      },
    ],
  },
});
