import { expect, test } from 'vitest';
import { couldHoldChat } from '../../reading/could-hold-chat';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

/** A page of one case with a field for an answer, its entries drawn as told. */
function casePage(lang: string, title: string, entries: string[], style = ''): string {
  return `<!doctype html><html lang="${lang}"><head><base href="https://kvarnby.example/tickets/60412"><title>${title}</title><style>${style}</style></head>
    <body><h1>${title}</h1><main>${entries.join('')}</main><textarea></textarea></body></html>`;
}

async function read(html: string, count: number): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length >= count).catch(() => {});
  return page.said();
}

const filed = [
  '<p class="f"><a href="#">läcka-kök.png</a> <span>1,4 MB</span></p>',
  '<h6>Bilagor (2)</h6><ul><li><a href="#">läcka-kök.png</a> · 812 kB</li><li><a href="#">kvitto.pdf</a> · 90 kB</li></ul>',
  '<div>kvitto.pdf<br>90 kB<br><a href="#">Ladda ner</a></div>',
];
const names = [['läcka-kök.png'], ['läcka-kök.png', 'kvitto.pdf'], ['kvitto.pdf']];

test.each(filed.map((files, index) => [index + 1, files, names[index]!] as const))(
  'files below the words of an entry are kept by their names alone: drawn in way %i',
  async (_, files, kept) => {
    const entry = (by: string, at: string, text: string, below = '') =>
      `<section><header><strong>${by}</strong> <small>${at}</small></header><div>${text}</div>${below}</section>`;
    const html = casePage('sv', 'Ärende 60412', [
      entry('Maj Ek', '2026-10-02 09:10', 'Diskmaskinen läcker.', files),
      entry('Ola Berg', '2026-10-02 13:55', 'Var läcker den?'),
      entry('Maj Ek', '2026-10-03 07:31', 'Under luckan, se faktura.pdf som jag skickade'),
    ]);
    expect(await read(html, 3)).toEqual([
      `customer(Maj Ek): ${['Diskmaskinen läcker.', ...kept].join('\\n')}`,
      'agent(Ola Berg): Var läcker den?',
      'customer(Maj Ek): Under luckan, se faktura.pdf som jag skickade',
    ]);
  },
);

test('an entry that calls itself an automatic reply below the name of the company is a machine’s, under that name', async () => {
  const entry = (by: string, below: string, text: string) =>
    `<dl><dt><b>${by}</b><br>${below}</dt><dd>${text}</dd></dl>`;
  const html = casePage('nl', 'Klacht 60412 – Kvarnby', [
    entry('U', '2 oktober 2026, 09:10', 'Mijn trein is uitgevallen.'),
    entry('Kvarnby', 'Automatisch antwoord<br>2 oktober 2026, 09:11', 'Uw klacht is bij ons binnen.'),
    entry('Kvarnby', 'Joost Meijer, klantenservice<br>6 oktober 2026, 14:20', 'U krijgt 12 euro terug.'),
  ]);
  expect(await read(html, 3)).toEqual([
    'customer(U): Mijn trein is uitgevallen.',
    'bot(Kvarnby): Uw klacht is bij ons binnen.',
    'agent(Joost Meijer): U krijgt 12 euro terug.',
  ]);
});

test('a kind of entry that stands beside the times of several is no part of their words', async () => {
  const entry = (by: string, at: string, kind: string, text: string) =>
    `<li><a>${by}</a> <i>${at}</i> ${kind && `<em>– ${kind}</em>`}<div>${text}</div></li>`;
  const html = casePage('cs', 'Požadavek 60412', [
    entry('Eva Malá', '2.10.2026 09:10', 'Založení', 'Výtah stojí.'),
    entry('Petr Dub', '2.10.2026 13:55', 'Veřejná odpověď', 'Ve kterém patře?'),
    entry('Eva Malá', '3.10.2026 07:31', '', 'Ve třetím.'),
    entry('Petr Dub', '3.10.2026 08:00', 'Veřejná odpověď', 'Dobrý den<br>technik přijede v deset.'),
  ]);
  expect(await read(html, 4)).toEqual([
    'customer(Eva Malá): Výtah stojí.',
    'agent(Petr Dub): Ve kterém patře?',
    'customer(Eva Malá): Ve třetím.',
    'agent(Petr Dub): Dobrý den\\ntechnik přijede v deset.',
  ]);
});

test('words that are said twice stay, where they stand below the head', async () => {
  const entry = (by: string, at: string, text: string) =>
    `<li><div><a>${by}</a> <i>${at}</i></div><span>Dobrý den</span><div>${text}</div></li>`;
  const html = casePage('cs', 'Požadavek 60412', [
    entry('Eva Malá', '2.10.2026 09:10', 'výtah stojí.'),
    entry('Petr Dub', '2.10.2026 13:55', 've kterém patře?'),
    `<li><div><a>Eva Malá</a> <i>3.10.2026 07:31</i></div><div>Ve třetím.</div></li>`,
  ]);
  expect(await read(html, 3)).toEqual([
    'customer(Eva Malá): Dobrý den\\nvýtah stojí.',
    'agent(Petr Dub): Dobrý den\\nve kterém patře?',
    'customer(Eva Malá): Ve třetím.',
  ]);
});

test('what the software says under its own name, and what only tells how something changed, is nobody’s', async () => {
  const entry = (by: string, at: string, text: string) =>
    `<article><b>${by}</b> <time>${at}</time><div>${text}</div></article>`;
  const html = casePage('es', 'Solicitud 60412', [
    entry('Sistema', '02/10/2026 09:00', 'Solicitud registrada'),
    entry('Ana Rey', '02/10/2026 09:10', 'No tengo agua caliente.'),
    entry('Luis Paz', '02/10/2026 10:00', 'Prioridad: normal → alta'),
    entry('Luis Paz', '02/10/2026 10:02', 'Mañana pasa un técnico.'),
  ]);
  expect(await read(html, 4)).toEqual([
    'system(Sistema): Solicitud registrada',
    'customer(Ana Rey): No tengo agua caliente.',
    'system(Luis Paz): Prioridad: normal → alta',
    'agent(Luis Paz): Mañana pasa un técnico.',
  ]);
});

test.each([
  ['Processo 220924 | Seguros Atlas', 'area/processo?ref=220924', true],
  ['Zaak BZ-88213', 'mijn/dossier/BZ-88213', true],
  ['Expediente 2026/4471', 'sede/tramites/20264471', true],
  ['Los 10 mejores pedidos de 2026', 'blog/los-mejores', false],
  ['Sagan om 300 får', 'bok/sagan-300', false],
])(
  'a page may hold a ticket without a field where its title says the number: %s',
  async (title, path, may) => {
    const top = await drawPage(
      `<!doctype html><base href="https://kvarnby.example/${path}"><title>${title}</title><p>Olá</p><button>Responder</button>`,
    );
    expect(couldHoldChat(top, () => null)).toBe(may);
  },
);
