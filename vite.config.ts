import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPage } from './tools/firstPage.ts';
import { parsedMessages } from './tools/parsedMessages.ts';
import { parsedScenarios } from './tools/parsedScenarios.ts';
import { relaxedPolicyInDev } from './tools/relaxedPolicyInDev.ts';

export default defineConfig({
  // Relative addresses, so that the build works from any path of any server.
  base: './',
  plugins: [react(), relaxedPolicyInDev, parsedMessages, parsedScenarios, firstPage],
  build: {
    // A data: address would need a looser Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A round trip costs a slow line more than a few unused bytes: one script, one style sheet.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'parley', tags: ['$initial'] }] } },
    },
  },
});
