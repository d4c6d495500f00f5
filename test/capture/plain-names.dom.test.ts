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

/** Lets a chat without any style happen; `row`: what one line adds, given who said the one before; `who` is empty for the software's lines. */
async function chat(
  html: string,
  rows: string,
  lines: typeof talk,
  row: (who: string, text: string, before: string) => string,
) {
  const top = await drawPage(
    `<!doctype html><html lang="da"><h2>Kundeservice</h2>${html}<textarea></textarea></html>`,
  );
  const [list, field] = [top.querySelector(rows)!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  for (const [index, [who, text]] of lines.entries()) {
    if (who === 'Mig') type(field, text);
    list.insertAdjacentHTML('beforeend', row(who, text, lines[index - 1]?.[0] ?? ''));
    await settled();
    if (who !== 'Mig') field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled();
  }
  const party = (who: string) => (who === 'Mig' ? 'customer' : 'agent');
  await page.reads(
    ...lines.map(([who, text]) => (who === '' ? `system: ${text}` : `${party(who)}(${who}): ${text}`)),
  );
  return page.rows();
}

const table = '<div class="l" style="height:300px;overflow:auto"><table><tbody></tbody></table></div>';
const cells = (who: string, text: string) => `<tr><td>14:03</td><td>${who}</td><td>${text}</td></tr>`;

test.each([
  ['cells of a table without any style', table, 'tbody', cells],
  [
    'emphasis on a line of its own',
    '<style>li em{display:block;font-style:normal;font-weight:700;font-size:12px}</style><ul class="l" style="height:300px;overflow:auto"></ul>',
    'ul',
    (who: string, text: string) => `<li><em>${who}</em>${text}</li>`,
  ],
])('names are read from %s', async (_, html, rows, row) => {
  expect(await chat(html, rows, talk, row)).toHaveLength(talk.length);
});

const reported: typeof talk = [
  ['', 'Du er nummer 2 i køen'],
  ['', 'Freja er kommet ind i chatten'],
  ...talk,
  ['Freja', 'God dag!'],
  ['', 'Freja har forladt chatten'],
];

test('an emphasised line across all columns of a table is what the software reports', async () => {
  await chat(table, 'tbody', reported, (who, text) =>
    who === '' ? `<tr><td colspan="3"><i>${text}</i></td></tr>` : cells(who, text),
  );
});

const flat = '<div class="l" style="height:300px;overflow:auto"></div>';
const underHeading = (who: string, text: string, before: string) => {
  if (who === '') return `<p><em>${text}</em></p>`;
  return `${who === before ? '' : `<h5>${who} <small>14:03</small></h5>`}<p>${text}</p>`;
};

test('a heading with name and time says who says the lines below it, but for those of the software', async () => {
  const rows = await chat(flat, '.l', reported, underHeading);
  expect(rows.filter(({ text }) => text.includes('14:03'))).toEqual([]);
});

test.each(['Chat Startet', 'Freja er her'])(
  'a heading with a time is kept where it names nobody: %s',
  async (heading) => {
    const top = await drawPage(
      `<!doctype html><html lang="da"><h2>Kundeservice</h2>${flat}<textarea></textarea></html>`,
    );
    const list = top.querySelector('.l')!;
    list.innerHTML = `<h5>${heading} <small>14:03</small></h5>`;
    for (const [who, text] of talk) list.insertAdjacentHTML('beforeend', `<p><b>${who}:</b> ${text}</p>`);
    const page = watchPage({ top });
    top.querySelector('textarea')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await page.until(() => page.rows().length > talk.length);
    expect(page.rows().map(({ author }) => author)).not.toContain(heading);
    expect(page.said()[0]).toContain(heading);
  },
);

const nameLines: readonly (readonly [made: string, css: string, line: (who: string) => string])[] = [
  [
    'a bold paragraph',
    '.head{font-weight:700}',
    (who) => `<p class="head">${who} <span class="uhr">(14:03 Uhr)</span></p>`,
  ],
  ['emphasis in a paragraph', '', (who) => `<p><strong>${who}</strong> <span>14:03</span></p>`],
  [
    'small print that is one text',
    '.meta{font-size:11px}',
    (who) => `<div class="meta">${who} · 14:03</div>`,
  ],
  [
    'small print with the clock first',
    '.meta{font-size:11px}',
    (who) => `<div class="meta">[14:03] ${who}:</div>`,
  ],
  [
    'a name, what its bearer does, and when',
    '.meta{font-size:11px}',
    (who) => `<div class="meta"><b>${who}</b> <i>Support</i> <span>kl. 14.03</span></div>`,
  ],
];

test.each(nameLines)(
  'a line made as %s says who says the lines below it, but for those of the software',
  async (_, css, line) => {
    const html = `<style>${css}.info{color:#777;font-size:12px;font-style:italic}</style>${flat}`;
    const rows = await chat(html, '.l', reported, (who, text, before) => {
      if (who === '') return `<p class="info">${text}</p>`;
      return `${who === before ? '' : line(who)}<p class="said">${text}</p>`;
    });
    expect(rows.flatMap(({ text }) => (text.includes('14') ? [text] : []))).toEqual([]);
  },
);

test('terms of a definition list name who says what follows, each with the time beside the name', async () => {
  await chat('<dl class="l" style="height:300px;overflow:auto"></dl>', '.l', talk, (who, text, before) => {
    return `${who === before ? '' : `<dt>${who} <span>(14:03)</span></dt>`}<dd>${text}</dd>`;
  });
});

test('bubbles of a word with a time of their own are no names over what follows', async () => {
  const top = await drawPage(
    `<!doctype html><html lang="da"><h2>Kundeservice</h2>${flat}<textarea></textarea></html>`,
  );
  const [list, field] = [top.querySelector('.l')!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  const bubble = (text: string, side: string) =>
    `<div class="${side}" style="background:#eee;border-radius:8px;padding:6px;width:200px;${side === 'out' ? 'margin-left:auto' : ''}">${text} <small>14:03</small></div>`;
  const talked = ['Goddag', 'Hej', 'Velkommen', 'Tak'];
  for (const [index, text] of talked.entries()) {
    if (index % 2) type(field, text);
    list.insertAdjacentHTML('beforeend', bubble(text, index % 2 ? 'out' : 'in'));
    await settled();
    if (index % 2 === 0) field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled();
  }
  await page.until(() => page.rows().length === talked.length);
  expect(page.rows().map(({ text }) => text)).toEqual(talked);
});
