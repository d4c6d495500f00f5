import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

interface Entry {
  by: string;
  at: string;
  text: string;
}

const entries: Entry[] = [
  { by: 'Ines Vogt', at: '04.05.2026 08:15', text: 'Die Pumpe brummt seit gestern.' },
  { by: 'Carl Behn', at: '04.05.2026 11:40', text: 'Läuft sie noch?' },
  { by: 'Ines Vogt', at: '05.05.2026 07:02', text: 'Nur noch halb so schnell.' },
];
const called = (by: string) => entries.map((one, index) => (index === 1 ? { ...one, by } : one));

/** How an entry is drawn; `index` counts from 0. */
type Draw = (entry: Entry, index: number) => string;
const plain: Draw = ({ by, at, text }) =>
  `<div class="e"><div class="h"><b>${by}</b> <i>${at}</i></div><div class="t">${text}</div></div>`;

const complaint = {
  title: 'Brunnenhof',
  path: 'konto/p/58117',
  beside: '<h1>Reklamation 58117: Pumpe</h1><p>Status: in Prüfung</p>',
  below: '<textarea placeholder="Ihre Antwort"></textarea><button>Senden</button>',
};

function drawn(draw: Draw = plain, shown = entries, { title, path, beside, below } = complaint): string {
  return `<!doctype html><html lang="de"><head><base href="https://brunnenhof.example/${path}"><title>${title}</title></head><body>${beside}<div id="e">${shown.map(draw).join('')}</div>${below}</body></html>`;
}

async function read(html: string): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  await page.until(() => page.rows().length >= entries.length);
  return page.said();
}

/** What is read of a page until another one has been. */
async function said(html: string): Promise<string[]> {
  const page = watchPage({ top: await drawPage(html) });
  await read(drawn());
  return page.said();
}

const whole = entries.map(
  ({ by, text }) => `${by.startsWith('Ines') ? 'customer' : 'agent'}(${by}): ${text}`,
);

const subjects: [string, Draw][] = [
  ['#', ({ by, at, text }, i) => head(`<u>#${i + 1}</u><u>${by}</u><u>${re(i)}</u><u>${at}</u>`, text)],
  ['a count of all', ({ by, at, text }, i) => head(`<u>${i + 1}/3</u><u>${by}</u><u>${at}</u>`, text)],
  ['its subject first', ({ by, at, text }, i) => head(`<u>${re(i)}</u><u>${by}</u><u>${at}</u>`, text)],
];
const re = (index: number) => `${index > 0 ? 'AW: ' : ''}Reklamation 58117: Pumpe`;
const head = (html: string, text: string) =>
  `<li style="list-style:none"><div style="display:flex;gap:9px">${html}</div><pre>${text}</pre></li>`;

test.each(subjects)('an entry headed with %s is read without it, and its name with it', async (_, draw) => {
  expect(await read(drawn(draw))).toEqual(whole);
});

test.each(['Von:', 'Absender:', 'Odesílatel:', 'Enviado por:'])(
  '"%s" before a name is none itself',
  async (label) => {
    const html = drawn((one) => plain({ ...one, by: `${label} <b>${one.by}</b>` }, 0));
    expect(await read(html)).toEqual(whole);
  },
);

test.each([
  ['Brunnenhof, finance', 'Brunnenhof'],
  ['Brunnenhof, oddělení reklamací', 'Brunnenhof'],
  ['Carl Behn, specialist in pumps', 'Carl Behn'],
  ['Oddělení reklamací – Carl Behn', 'Carl Behn'],
])('"%s" is %s', async (by, name) => {
  expect((await read(drawn(plain, called(by))))[1]).toBe(`agent(${name}): Läuft sie noch?`);
});

test('who answers without an office is no customer beside one who answers with it', async () => {
  const later = { by: 'Femke Otten', at: '06.05.2026 09:00', text: 'Wir schicken eine neue.' };
  const shown = [...called('Büro für Reklamationen'), later];
  expect((await read(drawn(plain, shown))).map((row) => row.split('(')[0])).toEqual([
    'customer',
    'agent',
    'customer',
    'agent',
  ]);
});

test('what may be done with an entry is nobody’s words', async () => {
  const html = drawn((one) =>
    plain({ ...one, text: `<p>${one.text}</p><p>Like · Comment · 12 views</p>` }, 0),
  );
  expect(await read(html)).toEqual(whole);
});

const order = {
  title: 'Bestellung | Brunnenhof',
  path: 'konto/bestelldetails?id_order=58117',
  beside: '<h1>Ihre Bestellung</h1><table><tr><td>Pumpe</td><td>1</td></tr></table><h3>Mitteilungen</h3>',
  below: '<textarea></textarea><button>Absenden</button>',
};

test.each([
  ['de', order],
  [
    'es',
    { ...order, title: 'Detalles del pedido | Fuente', path: 'pedido/58117', beside: '<h1>Pedido</h1>' },
  ],
])('in %s, what was said to a shop of an order is a request where an office answers', async (lang, page) => {
  const shown = called(lang === 'de' ? 'Brunnenhof Kundenservice' : 'Fuente, Atención al cliente');
  const rows = await read(drawn(plain, shown, page).replace('lang="de"', `lang="${lang}"`));
  expect(rows.map((row) => row.split('(')[0])).toEqual(['customer', 'agent', 'customer']);
});

const bought = {
  ...order,
  path: 'kaeufe/58117',
  beside: '<h1>Bestellung 58117</h1><p>Status: bezahlt</p>',
  below: complaint.below,
};

test.each([
  ['the two of an order where nobody is called an office', { ...order, path: 'pedido/58117' }],
  ['a seller whom one may report', { ...bought, beside: `${bought.beside}<button>Nutzer melden</button>` }],
  ['a private seller', { ...bought, beside: `${bought.beside}<p>Privater Anbieter</p>` }],
  ['a seller one may follow', { ...bought, beside: `${bought.beside}<a>Profil ansehen</a><a>Folgen</a>` }],
  [
    'those who build something',
    {
      ...complaint,
      title: 'Pumpe',
      beside: '<h1>Pump hums</h1><p>Status: open</p><p>No. 58117</p>',
      below: '<textarea></textarea><button>Comment</button>',
    },
  ],
])('%s are left alone', async (_, page) => {
  expect(await said(drawn(plain, entries, page))).toEqual([]);
});

test('what is added to a case may be called a comment where its number, its status and its kind are shown', async () => {
  const page = {
    title: 'Case 7',
    path: 's/case/5a0zk7x88q/pump-hums',
    beside: '<h1>Pump hums</h1><p>Case number</p><p>00058117</p><p>Status</p><p>In progress</p>',
    below: '<textarea placeholder="Write a comment…"></textarea><button>Comment</button>',
  };
  expect(await read(drawn(plain, entries, page))).toEqual(whole);
});
