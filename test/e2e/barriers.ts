import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

/** The script that looks for barriers; half a megabyte, so a page is given it once. It makes the global `axe`. */
export const axeScript = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}; 0`;

/** What a machine finds on a page, or on a part of it, that bars people from it: the rule and the first element that breaks it. */
export async function barriersOn(page: Page, part?: string): Promise<[string, string | undefined][]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // What was found to be well is a hundred times as long.
    const { violations } = await axe.run(within ?? document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }): [string, string | undefined] => [id, nodes[0]?.html]);
  }, part);
}
