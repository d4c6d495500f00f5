import { describe, expect, test } from 'vitest';
import { vendors } from '../../vendors/all';
import { drawPage } from './drawn-page';
import { watchPage } from './watched-page';

const pages = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const transcripts = import.meta.glob<string>('../pages/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
// Those with known software have a test of their own: test/vendors/.
const known = vendors.map(({ name }) => `${name}/`);
const stories = Object.entries(pages)
  .map(([path, html]) => ({
    name: path.replace('../pages/', '').replace('.html', ''),
    html,
    said: transcripts[path.replace('.html', '.txt')]?.trim().split('\n'),
  }))
  .filter(({ name }) => !known.some((folder) => name.startsWith(folder)));

describe('a page that holds a support chat reads as its transcript says', () => {
  test.each(stories.filter(({ said }) => said))('$name', async ({ html, said }) => {
    const page = watchPage({ top: await drawPage(html) });
    await page.reads(...said!).catch(() => {});
    expect(page.said().join('\n')).toBe(said!.join('\n'));
  });
});

describe('a page that holds no support chat is left alone', () => {
  test.each(stories.filter(({ name }) => name.startsWith('not-a-chat/')))('$name', async ({ html }) => {
    const page = watchPage({ top: await drawPage(html) });
    expect(page.said()).toEqual([]);
  });
});

describe('a page that holds no support chat is left alone when somebody posts there and is answered', () => {
  const posted = (field: Element, text: string) => {
    if ('value' in field) field.value = text;
    else field.textContent = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  test.each(stories.filter(({ name }) => name.startsWith('not-a-chat/')))('$name', async ({ html }) => {
    const top = await drawPage(html);
    const page = watchPage({ top });
    const field = top.querySelector('textarea, [contenteditable], input');
    const rows = [...top.querySelectorAll('.a, .u, article, .comment, .message, .entry, .post, li, .review')];
    const last = rows.at(-1);
    for (const text of ['My own words', 'And an answer to them']) {
      if (field && text.startsWith('My')) posted(field, text);
      const row = last?.cloneNode() as Element | undefined;
      if (row) row.textContent = text;
      if (row) last?.after(row);
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
    }
    expect(page.said()).toEqual([]);
  });
});

test('every drawn page has a transcript or holds no chat', () => {
  expect(stories.filter(({ name, said }) => !said && !name.startsWith('not-a-chat/'))).toEqual([]);
});
