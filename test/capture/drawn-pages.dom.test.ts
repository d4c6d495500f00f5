import { describe, expect, test } from 'vitest';
import { vendors } from '../../vendors/all';
import { typeInto } from '../drawing/type-into';
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
  const settled = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
  test.each(stories.filter(({ name }) => name.startsWith('not-a-chat/')))('$name', async ({ html }) => {
    const top = await drawPage(html);
    const page = watchPage({ top });
    await settled();
    const field = top.querySelector<HTMLElement>('textarea, [contenteditable]:not([style]), input');
    const last = (rows: string) => [...top.querySelectorAll(rows)].at(-1);
    const anyRow = last('.a, .u, article, .comment, .message, .entry, .post, li, .review');
    const turns = ['My own words', 'And an answer to them', 'Some more of mine', 'And one more answer'];
    for (const [index, text] of turns.entries()) {
      const isOwn = index % 2 === 0;
      const like = last(isOwn ? '.r.b' : '.r.a') ?? anyRow;
      if (field && isOwn) typeInto(field, text);
      const row = like?.cloneNode(like.matches('.r')) as Element | undefined;
      if (row) (row.firstElementChild ?? row).textContent = text;
      if (row) last(`.${like?.classList[0] ?? 'a'}`)?.after(row);
      await settled();
      // As if the page were left: it is looked at now, whatever the pace.
      top.defaultView!.dispatchEvent(new Event('pagehide'));
      await settled();
    }
    expect(page.said()).toEqual([]);
  });
});

test('every drawn page has a transcript or holds no chat', () => {
  expect(stories.filter(({ name, said }) => !said && !name.startsWith('not-a-chat/'))).toEqual([]);
});
