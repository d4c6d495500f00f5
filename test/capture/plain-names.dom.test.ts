import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { watchPage } from './watched-page';

const settled = (frames = 8) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(frames);
  });

const talk: readonly (readonly [who: string, text: string])[] = [
  ['Freja', 'Hej, hvad kan jeg gøre?'],
  ['Mig', 'min regning er for høj'],
  ['Freja', 'Det kigger jeg på'],
  ['Mig', 'ok'],
  ['Freja', 'Du får en ny i morgen.'],
];

test.each([
  [
    'cells of a table without any style',
    '<div class="l" style="height:300px;overflow:auto"><table><tbody></tbody></table></div>',
    'tbody',
    (who: string, text: string) => `<tr><td>14:03</td><td>${who}</td><td>${text}</td></tr>`,
  ],
  [
    'emphasis on a line of its own',
    '<style>li em{display:block;font-style:normal;font-weight:700;font-size:12px}</style><ul class="l" style="height:300px;overflow:auto"></ul>',
    'ul',
    (who: string, text: string) => `<li><em>${who}</em>${text}</li>`,
  ],
])('names are read from %s', async (_, html, rows, row) => {
  const top = await drawPage(
    `<!doctype html><html lang="da"><h2>Kundeservice</h2>${html}<textarea></textarea></html>`,
  );
  const [list, field] = [top.querySelector(rows)!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  for (const [who, text] of talk) {
    if (who === 'Mig') type(field, text);
    list.insertAdjacentHTML('beforeend', row(who, text));
    await settled();
    if (who === 'Freja') field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled();
  }
  await page.reads(...talk.map(([who, text]) => `${who === 'Mig' ? 'customer' : 'agent'}(${who}): ${text}`));
  expect(page.rows()).toHaveLength(talk.length);
});
