import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

type Said = readonly [by: string, at: string, text: string];

function casePage(
  lang: string,
  path: string,
  title: string,
  beside: string,
  entries: readonly Said[],
): string {
  const draw = ([by, at, text]: Said) =>
    `<section><p><strong>${by}</strong> <small>${at}</small></p><blockquote>${text}</blockquote></section>`;
  return `<!doctype html><html lang="${lang}"><head><base href="https://dombrava.example/${path}"><title>${title}</title></head>
    <body>${beside}<main>${entries.map(draw).join('')}</main><button>…</button></body></html>`;
}

async function read(html: string): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length >= 2).catch(() => {});
  return page.said();
}

const answered = (first: string, second: string): Said[] => [
  [first, '2026-10-02 09:10', 'Drukarka wymaga nowej kasety.'],
  [second, '2026-10-02 10:44', 'Już założona, dziękuję'],
];

test.each([
  ['pl', '<p>Iga Mroz zgłosiła 2.10.2026</p>'],
  ['cs', '<p>Zadavatel: <b>Iga Mroz</b></p>'],
  ['nl', '<p>Iga Mroz heeft deze aanvraag ingediend</p>'],
  ['sv', '<p>Inloggad som Iga Mroz</p>'],
  ['pt', '<dl><dt>Requerente</dt><dd>Iga Mroz</dd></dl>'],
])(
  'who asked is who is said beside the entries to have asked, where the first of them answers: %s',
  async (lang, beside) => {
    const html = casePage(lang, 'tickets/7102', 'Ticket 7102', beside, answered('Ota Hruby', 'Iga Mroz'));
    expect(await read(html)).toEqual([
      'agent(Ota Hruby): Drukarka wymaga nowej kasety.',
      'customer(Iga Mroz): Już założona, dziękuję',
    ]);
  },
);

test('the letter for hours behind a clock is nobody’s name', async () => {
  const html = casePage('fr', 'tickets/7102', 'Demande 7102 | Dombrava', '', [
    ['Vous', '2 oct. 2026, 09:10 h', 'Le robinet goutte.'],
    ['Dombrava · Inès, équipe Travaux', '3 oct. 2026, 11:00 h', 'Le plombier passe jeudi.'],
  ]);
  expect(await read(html)).toEqual([
    'customer(Vous): Le robinet goutte.',
    'agent(Inès): Le plombier passe jeudi.',
  ]);
});

test.each([
  ['sv', 'Skadeanmälan S-40917', '<p>Status: under behandling</p>'],
  ['pl', 'Szkoda S-40917', '<p>Status: w toku</p>'],
  ['nl', 'Schademelding S-40917', '<p>Status: in behandeling</p>'],
])(
  'the claim of somebody insured is read where no field stands below its letters: %s',
  async (lang, title, beside) => {
    const html = casePage(
      lang,
      'mina/arkiv/S-40917',
      title,
      `<h1>${title}</h1>${beside}`,
      answered('Iga Mroz', 'Ota Hruby'),
    );
    expect(await read(html)).toHaveLength(2);
  },
);
