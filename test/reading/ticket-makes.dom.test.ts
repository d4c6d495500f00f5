import { expect, test } from 'vitest';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';
import { type DrawnEntry, ticketMakes, ticketPage } from '../drawing/ticket-makes';

const entries: DrawnEntry[] = [
  {
    author: 'Kim Sander',
    at: '2026-11-03T09:12',
    text: 'My router has been blinking red since this morning.',
  },
  {
    author: 'Lena Brandt',
    at: '2026-11-03T14:30',
    text: 'The line was disturbed on 2 Nov.\nDoes it still blink?',
  },
  { author: 'Kim Sander', at: '2026-11-13T08:01', text: 'Thanks' },
];

const makes = Object.entries(ticketMakes);

test.each(makes)(
  'a request in %s is read with who wrote what, and with times as fine as the page says them',
  async (_, make) => {
    const page = watchPage({ top: await drawPage(ticketPage(make, entries)) });
    await page.until(() => page.rows().length === entries.length).catch(() => {});
    expect(page.said()).toEqual(
      entries.map(
        ({ author, text }) =>
          `${author.startsWith('Kim') ? 'customer' : 'agent'}(${author}): ${text.replaceAll('\n', '\\n')}`,
      ),
    );
    const unit = (at: number) =>
      Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / 1000 / Math.max(60, make.precisionS));
    expect(
      page.rows().map(({ seenAt, stated }) => [seenAt, stated && unit(stated.at), stated?.precisionS]),
    ).toEqual(entries.map(({ at }) => [null, unit(Date.parse(at)), make.precisionS]));
  },
);

const marked = makes.filter(([, make]) => /class="[^"]*(staff|agent)|>Staff</i.test(make.draw(entries)));

test.each(marked)(
  'in %s those who answer are known by their marks where the opening is not shown',
  async (_, make) => {
    const page = watchPage({ top: await drawPage(ticketPage(make, entries.slice(1))) });
    await page.until(() => page.rows().length === 2).catch(() => {});
    expect(page.rows().map(({ party }) => party)).toEqual(['agent', 'customer']);
  },
);
