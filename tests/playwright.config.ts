import { defineConfig } from '@playwright/test';

/** The one runner. `unit` needs neither browser nor built site; `site` reads the built files in dist/. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'unit', testDir: 'unit', testMatch: '**/*.test.ts' },
    { name: 'pictures', testDir: 'pictures', testMatch: '**/*.test.ts' },
    { name: 'site', testDir: 'site', testMatch: '**/*.test.ts' },
  ],
});
