import { defineConfig } from '@playwright/test';

const jsonFile = process.env.PLAYWRIGHT_JSON_FILE;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/build.ts',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000, toPass: { timeout: 45_000 } },
  // What waits for ever shall fail before its test does, for only then it is named.
  use: { actionTimeout: 45_000, navigationTimeout: 45_000 },
  forbidOnly: true,
  reporter: jsonFile ? [['list'], ['json', { outputFile: jsonFile }]] : 'list',
});
