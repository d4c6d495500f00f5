import { test as base } from '@playwright/test';
import { endRunning } from './running';

/** A test that may fail in the middle: the browsers it started by itself end with the last test of their worker, if not before. */
export const test = base.extend<object, { tidied: undefined }>({
  tidied: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      await use(undefined);
      await endRunning();
    },
    { scope: 'worker', auto: true },
  ],
});
