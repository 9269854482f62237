import { defineConfig } from '@playwright/test';

const isLong = process.env.TANQIH_LONG === '1';

export default defineConfig({
  testDir: 'tests',
  testMatch: isLong ? ['e2e/**/*.spec.ts', 'long/**/*.spec.ts'] : 'e2e/**/*.spec.ts',
  globalSetup: './tests/e2e/support/global-setup.ts',
  outputDir: 'test-results',
  // A worker is a browser; the machines that run this have two cores.
  workers: 2,
  timeout: isLong ? 30 * 60_000 : 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: { screenshot: 'only-on-failure' },
});
