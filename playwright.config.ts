import { defineConfig } from '@playwright/test';

const jsonFile = process.env.PLAYWRIGHT_JSON_FILE;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  globalSetup: './test/e2e/build.ts',
  // A test waits for the browser half of its time, so one more than there are processors keeps both of two at work.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: jsonFile ? [['list'], ['json', { outputFile: jsonFile }]] : 'list',
});
