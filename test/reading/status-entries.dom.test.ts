import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

type Entry = readonly [who: string, at: string, said: string];

const entries: readonly Entry[] = [
  ['Ilse Brandt', '2 Oct 2026, 08:15', 'The lift has stood still since Monday.'],
  ['', '2 Oct 2026, 08:40', 'Status changed to In progress'],
  ['', '2 Oct 2026, 08:41', 'Assigned to Team B'],
  ['Omar Saidi', '3 Oct 2026, 10:05', 'A fitter comes on Thursday.'],
  ['', '5 Oct 2026, 16:30', 'Priority set to High'],
  ['Ilse Brandt', '6 Oct 2026, 09:00', 'Nobody came'],
  ['Wiebke Thoms', '6 Oct 2026, 11:45', 'I am sorry. He is on his way now.'],
];

const makes: Record<string, (entry: Entry) => string> = {
  'made like letters, their names left empty': ([who, at, said]) =>
    `<div class="e"><div><b>${who}</b> <span>${at}</span></div><p>${said}</p></div>`,
  'made like letters without a place for a name': ([who, at, said]) =>
    `<div class="e"><div>${who && `<b>${who}</b> `}<span>${at}</span></div><div>${said}</div></div>`,
  'lines of their own make': ([who, at, said]) =>
    who
      ? `<article class="e"><header><strong>${who}</strong> <time>${at}</time></header><p>${said}</p></article>`
      : `<div class="ev"><span>${said}</span> <time>${at}</time></div>`,
  'items that begin with their time': ([who, at, said]) =>
    who
      ? `<li class="e"><h4>${who}</h4><small>${at}</small><div><p>${said}</p></div></li>`
      : `<li class="ev"><small>${at}</small> ${said}</li>`,
  'said where letters say who wrote them': ([who, at, said]) =>
    who
      ? `<div class="e"><div><b>${who}</b> · <span>${at}</span></div><div>${said}</div></div>`
      : `<div class="e"><div><b>${said}</b> · <span>${at}</span></div></div>`,
  'said in a sentence that ends with its time': ([who, at, said]) =>
    who
      ? `<div class="e"><i></i><div><div><b>${who}</b> wrote on ${at}</div><p>${said}</p></div></div>`
      : `<div class="e"><i></i><div><em>${said}</em> on ${at}</div></div>`,
  'rows of a table': ([who, at, said]) => `<tr><td>${at}</td><td>${who}</td><td>${said}</td></tr>`,
};

const around =
  '<h1>Complaint about the lift</h1><p>Complaint no. 5510</p><p>Status: in progress</p><label>Your reply</label><textarea></textarea><button>Send</button>';

function drawn(rows: string, path: string): string {
  const list = rows.startsWith('<tr') ? `<table>${rows}</table>` : `<div>${rows}</div>`;
  return `<!doctype html><html lang="en"><head><base href="https://wohnbau.example/${path}"><title>Complaint</title></head><body>${around}${list}</body></html>`;
}

const places = ['support/tickets/5510', 'mieter/v/5510'];

test.each(Object.keys(makes).flatMap((make) => places.map((path) => [make, path] as const)))(
  'letters are kept with name and time and what became of the matter is the software’s: %s, at %s',
  async (make, path) => {
    const page = watchPage({ top: await drawPage(drawn(entries.map(makes[make]!).join(''), path)) });
    const party = (who: string) => (who === '' ? 'system' : who === 'Ilse Brandt' ? 'customer' : 'agent');
    await page.reads(...entries.map(([who, , said]) => `${party(who)}${who && `(${who})`}: ${said}`));
    expect(page.sightings.at(-1)!.channel).toBe('ticket');
    expect(page.rows().map(({ stated }) => stated?.at)).toEqual(entries.map(([, at]) => Date.parse(at)));
  },
);

test('a thread in which somebody without a name writes sentences is left alone: they are no states of the matter', async () => {
  const letters = entries.map(([who, at, said]): Entry => [who === 'Ilse Brandt' ? '' : who, at, said]);
  const make = makes['made like letters without a place for a name']!;
  const page = watchPage({ top: await drawPage(drawn(letters.map(make).join(''), places[0]!)) });
  const other = watchPage({ top: await drawPage(drawn(entries.map(make).join(''), places[0]!)) });
  await other.until(() => other.rows().length === entries.length);
  expect(page.said()).toEqual([]);
});
