import { beforeEach, expect, it } from 'vitest';
import { Courier } from '../../capture/courier';
import { Ledger } from '../../capture/ledger';
import { finish } from '../../reading/finish';
import type { ReadRow } from '../../reading/reader';
import { parseSighting } from '../../recorder/parse-sighting';
import { at } from '../drawing/chat';
import { kept, newJournal, record } from '../drawing/journal';
import { sighting } from '../drawing/sighting';

beforeEach(newJournal);

const dayMs = 86_400_000;
const minuteMs = 60_000;
const perDay = 20;
const shownRows = 8;

/** A message of a history: said on a day (counted back from the day it is read on), at a minute after eight. */
interface Said {
  text: string;
  party: 'customer' | 'agent';
  daysAgo: number;
  minute: number;
  element: Element;
}

const history: Said[] = [7, 3, 1].flatMap((daysAgo) =>
  Array.from({ length: perDay }, (_, minute) => ({
    ...{ text: minute % 4 === 3 ? 'ok' : `${daysAgo} days ago, ${minute}`, daysAgo, minute },
    party: minute % 2 ? ('agent' as const) : ('customer' as const),
    element: {} as Element,
  })),
);
const saidAt = ({ daysAgo, minute }: Said) => at('08:00') - daysAgo * dayMs + minute * minuteMs;

/** Which rows a list shows that has its first at `from`: under the line of a day they state it, above it they seem to be of today. */
function shownFrom(from: number, all: readonly Said[]): ReadRow[] {
  const shown = all.slice(from, from + shownRows);
  const lines = shown.map((said, index) => {
    const above = all[from + index - 1];
    // The line of a day stands in the list where there is room for one item more.
    return above?.daysAgo !== said.daysAgo && (index > 0 || from === 0);
  });
  return shown.map((said, index) => {
    const section = lines.slice(0, index + 1).filter(Boolean).length;
    const isNamed = section > 0;
    const clock = at('08:00') + said.minute * minuteMs;
    return {
      ...{ element: said.element, pageId: '', party: said.party, author: '', text: said.text },
      stated: { at: isNamed ? saidAt(said) : clock, precisionS: 60 },
      day: { isClock: true, isNamed, section },
      ...{ typed: false, head: null, slanted: false, deleted: false },
    };
  });
}

it('keeps a history that is scrolled through from its end in order, each message once, on the days that its lines name', async () => {
  const ledger = new Ledger();
  let now = at('10:00');
  const courier = new Courier(
    ledger,
    () => sighting([], { seenAt: now, watchedSince: at('10:00') }),
    async ({ body }) => {
      const parsed = parseSighting(body);
      if ('refused' in parsed) throw new Error(parsed.where);
      const { outcome } = await record(parsed.sighting);
      return { answer: outcome === 'unkept' ? 'unkept' : 'recorded' };
    },
    () => {},
  );
  const look = async (rows: ReadRow[], seenAt: number | null = null) => {
    now += 1000;
    finish(
      ledger.take(rows, {
        originOf: ({ typed }) => ({ seenAt: typed ? seenAt : null, typed, answered: false }),
        ...{ saidBefore: () => null, maySay: () => 'nothing', lostMs: () => 0, window: true, now },
      }),
    );
    await courier.deliver();
  };
  for (let from = history.length - shownRows; from >= 0; from -= 4) await look(shownFrom(from, history));
  for (let from = 0; from <= history.length - shownRows; from += 4) await look(shownFrom(from, history));
  const own = { ...shownFrom(0, history)[0]!, text: 'It has not come', element: {} as Element, typed: true };
  const last = shownFrom(history.length - shownRows + 1, history);
  await look(
    [
      ...last,
      { ...own, stated: { at: at('10:01'), precisionS: 60 }, day: { ...last.at(-1)!.day!, section: 1 } },
    ],
    now,
  );
  const [only, ...others] = await kept();
  expect(others).toEqual([]);
  expect(only?.messages.map(({ text, instant }) => [text, instant.at])).toEqual([
    ...history.map((said) => [said.text, saidAt(said)]),
    ['It has not come', now - 1000],
  ]);
});
