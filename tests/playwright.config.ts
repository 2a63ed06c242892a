import { defineConfig, devices } from '@playwright/test';

/** The one runner. `unit` and `pictures` need nothing; `site` reads the built files; the others open them in a browser. */

// Another port lets two checkouts be tested beside each other.
const port = Number(process.env['TEST_PORT'] ?? 4323);
const wantsBrowser = process.argv.some((word) => /^(?:--project=)?(?:browser|no-script|failing-script)$/u.test(word));
const chromiumPath = process.env['CHROMIUM_PATH'];
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  workers: '75%',
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}/`,
    launchOptions: {
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  ...(wantsBrowser
    ? { webServer: { command: `npx astro preview --port ${port} --ignore-lock`, cwd: '..', port, reuseExistingServer: !process.env['CI'] } }
    : {}),
  projects: [
    // One worker a file, so that a file is loaded once.
    { name: 'unit', testDir: 'unit', testMatch: '**/*.test.ts', fullyParallel: false },
    { name: 'pictures', testDir: 'pictures', testMatch: '**/*.test.ts', snapshotPathTemplate: '{testDir}/{arg}{ext}' },
    // One worker a file: pages are read once for all tests of a file.
    { name: 'site', testDir: 'site', testMatch: '**/*.test.ts', fullyParallel: false },
    { name: 'browser', testDir: 'browser', testMatch: '**/*.test.ts', testIgnore: ['**/no-script/**', '**/failing-script/**'] },
    { name: 'no-script', testDir: 'browser/no-script', testMatch: '**/*.test.ts', use: { javaScriptEnabled: false } },
    { name: 'failing-script', testDir: 'browser/failing-script', testMatch: '**/*.test.ts' },
  ],
});
