import type { Locator, Page } from '@playwright/test';
import type { Extension } from './extension';
import { readJournal } from './journal';

/** Opens one contact of the invented journal. */
export async function opened(extension: Extension, id: string): Promise<Page> {
  const options = await extension.open('options.html');
  await options.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await options.getByText('The journal holds 30').waitFor();
  await options.close();
  const page = await extension.open(`journal.html#${id}`);
  await page.locator('.detail h2').waitFor();
  return page;
}

/** A message by some of its words. */
export const said = (page: Page, words: string) => page.locator('.said', { hasText: words });
/** The button that takes back what was done last. */
export const undo = (page: Page) => page.locator('.detail-notice').getByRole('button', { name: 'Undo' });
/** The button that corrects a fact. */
export const correct = (within: Page | Locator, fact: string) =>
  within.getByRole('button', { name: new RegExp(`^Correct\\W+${fact}`) });
/** A contact as it is kept, read raw. */
export const kept = async (page: Page, id: string) =>
  (await readJournal(page)).find(({ interaction }) => interaction.id === id);
