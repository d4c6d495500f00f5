import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/browser.mjs';

const executablePath = chromiumPath();
/** As many files at once as there are processors: left to itself the runner leaves one idle, on two of them half the machine. */
const maxWorkers = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          maxWorkers,
          testTimeout: 60_000,
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.dom.test.ts', 'test/firefox/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          include: ['test/firefox/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [preact()],
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'fast-check'],
        },
        test: {
          name: 'dom',
          maxWorkers,
          testTimeout: 60_000,
          include: ['test/**/*.dom.test.ts', 'test/**/*.dom.test.tsx'],
          exclude: ['**/node_modules/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath && existsSync(executablePath) ? { executablePath } : {}),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
