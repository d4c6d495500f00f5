import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

function page(entries: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><base href="https://brunnenhof.example/support/cases/BH-5811"><title>BH-5811 Pump · Brunnenhof Support</title></head><body><h1>Pump hums</h1><p>BH-5811 · Status: open</p><ol id="t">${entries.join('')}</ol><textarea placeholder="Reply"></textarea></body></html>`;
}

async function rowsOf(html: string): Promise<string[]> {
  const top = await drawPage(html);
  const watched = watchPage({ top });
  await watched.until(() => watched.rows().length >= 5);
  return watched.said();
}

test.each([
  ['fr', 'le 5 octobre 2026 à 16 h 42'],
  ['de', 'am 5. Oktober 2026 um 16:42 Uhr'],
  ['nl', 'op 5 oktober 2026 om 16:42'],
  ['en', 'on 5 October 2026 at 16:42'],
])('in %s, somebody with a long office is named although the time has a word before it', async (lang, at) => {
  const entry = (by: string, text: string) =>
    `<li><h3><span>${by}</span> <span>${at}</span></h3><div><p>${text}</p></div></li>`;
  const entries = [
    entry('Ines Vogt', 'The pump hums since yesterday.'),
    entry('C. Behn, head of support and care', 'Does it still run, or has it stopped?'),
    entry('Ines Vogt', 'It runs half as fast as before.'),
    entry('F. Ott, support', 'We send another one.'),
    entry('Ines Vogt', 'Thank you very much for that.'),
  ];
  const html = page(entries).replace('lang="en"', `lang="${lang}"`);
  expect((await rowsOf(html)).map((row) => row.split(':')[0])).toEqual([
    'customer(Ines Vogt)',
    'agent(C. Behn)',
    'customer(Ines Vogt)',
    'agent(F. Ott)',
    'customer(Ines Vogt)',
  ]);
});
