import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const texts = (one: unknown): string[] =>
  typeof one === 'string' ? [one] : Object.values(one as object).flatMap(texts);
const textsOf = (lang: 'de' | 'en') =>
  texts(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'locales', `${lang}.json`), 'utf8')));

const ours = new Set(textsOf('de'));
const foreign = new Set(textsOf('en').filter((text) => !ours.has(text) && /\p{L}{3}/u.test(text)));
const words =
  /\b(?:the|and|you|your|is|are|of|with|this|that|from|not|minutes|waiting|contacts?|show|save|copy|settings|please|cannot)\b/i;

/** English that a page shows or reads out: its text, names for screen readers, titles, pictures, and the name of its tab. */
export async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const named = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    const all = [...document.querySelectorAll('*')];
    const attributes = all.flatMap((one) => named.flatMap((name) => one.getAttribute(name) ?? []));
    const unseen = all.filter((one) => one.matches('svg title, svg desc, svg text, .unseen, option'));
    return [
      ...document.body.innerText.split('\n'),
      ...attributes,
      ...unseen.map((one) => one.textContent ?? ''),
      document.title,
    ];
  });
  const rows = said.map((row) => row.trim());
  return [...new Set(rows.filter((row) => foreign.has(row) || words.test(row)))];
}
