import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPage, firstScript } from './tools/firstPage.ts';
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
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstScript, tags: ['$initial'] }] } },
    },
  },
});
