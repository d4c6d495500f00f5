import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What a machine finds on a page, or on a part of it, that bars people from it: the rule and the first element that breaks it. It looks
 * into no frames, for our pages have none; that takes half the time.
 */
export async function barriersOn(page: Page, part?: string): Promise<[string, string | undefined][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
