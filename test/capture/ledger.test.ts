import { expect, test } from 'vitest';
import type { Origin } from '../../capture/known-row';
import { Ledger } from '../../capture/ledger';
import type { Party } from '../../conversation/party';
import { finish } from '../../reading/finish';
import type { ReadRow } from '../../reading/reader';

const row = (text: string, party: Party = 'agent'): ReadRow => ({
  element: {} as Element,
  ...{ pageId: '', party, author: '', text, stated: null, typed: false, head: null },
  ...{ slanted: false, deleted: false },
});

test('earlier messages that are loaded above what is known answer nothing that the customer has just said', () => {
  const ledger = new Ledger();
  const [earlier, question, answer] = [row('Will do.'), row('It does not pair.'), row('Thanks.')];
  const seenAt = 1000;
  const take = (rows: ReadRow[], origin: Origin, now: number) =>
    finish(
      ledger.take(rows, {
        saidBefore: () => null,
        maySay: () => 'anything',
        lostMs: () => 0,
        window: false,
        originOf: () => origin,
        now,
      }),
    );
  take([question], { seenAt, typed: true, answered: false }, seenAt);
  take([earlier, question, answer], { seenAt: 2000, typed: false, answered: true }, 2000);
  const known = (of: ReadRow) => ledger.of(of.element);
  expect([earlier, question, answer].map((one) => known(one)?.answered)).toEqual([false, false, true]);
  expect(known(earlier)?.seenAt).toBeNull();
});

const asked = row('Where is my parcel?', 'customer');
const told = row('Let me look for it.');
const thanked = row('ok', 'customer');
const found = row('It comes tomorrow.');

/** Takes looks in, each with one row more than the last; `gapsMs`: since the look before; `pictureMs`: how long the page takes for a picture. */
function drawnOneByOne(rows: readonly ReadRow[], gapsMs: readonly number[], pictureMs = 17): Ledger {
  const lost = 1 - 17 / pictureMs;
  const ledger = new Ledger();
  let now = 1000;
  for (const [index, gapMs] of gapsMs.entries()) {
    now += gapMs;
    const origin = { seenAt: now, typed: false, answered: false };
    finish(
      ledger.take(rows.slice(0, index + 1), {
        ...{ saidBefore: () => null, maySay: () => 'nothing', window: false, now },
        lostMs: (from, to) => lost * (to - from),
        originOf: () => origin,
      }),
    );
    if (index < rows.length - 1) for (const known of ledger.rows) known.sent = known.version;
  }
  return ledger;
}

const instants = ({ rows }: Ledger) => rows.map(({ seenAt }) => seenAt);

test.each([[[20, 20, 20, 20]], [[120, 150, 90, 140]], [[0, 60, 200, 200]]])(
  'history that a page draws row by row, one look for each, has no instants (%j ms)',
  (gapsMs) => {
    expect(instants(drawnOneByOne([asked, told, thanked, found], gapsMs))).toEqual([null, null, null, null]);
  },
);

test('history that a slow machine draws, one row for each picture of 400 ms, has no instants', () => {
  const seen = drawnOneByOne([asked, told, thanked, found], [0, 400, 400, 400], 400);
  expect(instants(seen)).toEqual([null, null, null, null]);
});

test('history that takes longer than a second to be drawn row by row has no instants', () => {
  const rows = Array.from({ length: 12 }, (_, at) => row(`Line ${at}`, at % 3 ? 'agent' : 'customer'));
  const seen = drawnOneByOne(
    rows,
    rows.map(() => 130),
  );
  expect(instants(seen).every((at) => at === null)).toBe(true);
});

test.each([17, 100, 250])(
  'what is said elsewhere and answered a second apart keeps its instants where pictures take %i ms',
  (pictureMs) => {
    const gapsMs = [0, 1000, 1000, 1000];
    const seen = drawnOneByOne([asked, told, thanked, found], gapsMs, pictureMs);
    expect(instants(seen)).toEqual([1000, 2000, 3000, 4000]);
  },
);

test('what the company says some time after the history was drawn row by row has its instant', () => {
  const seen = drawnOneByOne([asked, told, thanked, found], [20, 20, 20, 600]);
  expect(instants(seen)).toEqual([null, null, null, 1660]);
});

test('a question written elsewhere and what a machine answers to it keep their instants', () => {
  expect(instants(drawnOneByOne([asked, told], [0, 40]))).toEqual([1000, 1040]);
});

test('rows that were told with an instant before they proved to be history are told anew', () => {
  const { rows } = drawnOneByOne([asked, told, thanked], [0, 100, 100]);
  expect(rows.every(({ sent, version }) => sent < version)).toBe(true);
});

/** Takes looks in, one after the other, and gives the texts that stand and those that were taken back. */
function afterLooks(...looks: ReadRow[][]) {
  const ledger = new Ledger();
  for (const [index, rows] of looks.entries())
    finish(
      ledger.take(rows, {
        ...{
          saidBefore: () => null,
          maySay: () => 'nothing',
          lostMs: () => 0,
          window: false,
          now: 1000 * (index + 1),
        },
        originOf: () => ({ seenAt: 1000 * (index + 1), typed: false, answered: false }),
      }),
    );
  const texts = (gone: boolean) => ledger.rows.filter((one) => one.gone === gone).map(({ text }) => text);
  return { stands: texts(false), takenBack: texts(true) };
}
const hello = row('Hello, how can we help?');
const anew = (...rows: ReadRow[]) => rows.map((one) => ({ ...one, element: {} as Element }));

test('a list that is cleared for the next talk takes nothing back, and the next talk comes after it', () => {
  const next = [row('Another thing.', 'customer'), row('Yes?')];
  const talk = [hello, asked, told, thanked, found];
  const { stands, takenBack } = afterLooks(talk, anew(hello), [...anew(hello), ...next]);
  expect(takenBack).toEqual([]);
  expect(stands).toEqual([...talk, ...next].map(({ text }) => text));
});

test('a list that was cleared and is drawn whole again holds each message once', () => {
  const talk = [hello, asked, told, thanked, found];
  const { stands, takenBack } = afterLooks(talk, anew(hello), anew(...talk), [...anew(...talk), row('Bye.')]);
  expect(takenBack).toEqual([]);
  expect(stands).toEqual([...talk.map(({ text }) => text), 'Bye.']);
});

test('what is said in the next talk as in the last is a message of its own', () => {
  const talk = [hello, asked, told, thanked, found];
  const { stands } = afterLooks(talk, anew(hello), anew(hello, thanked));
  expect(stands).toEqual([...talk.map(({ text }) => text), 'ok']);
});

test('the last message that goes alone was taken back', () => {
  const talk = [hello, asked, told, thanked];
  expect(afterLooks(talk, anew(hello, asked, told)).takenBack).toEqual(['ok']);
});

test('of a row that is edited before anybody was told of it, what it said is told first; an answer that streams in said nothing before', () => {
  const ledger = new Ledger();
  const [edited, streamed] = [row('It is in Hamm.'), row('It')];
  const take = (rows: ReadRow[], saidBefore: (one: ReadRow) => string | null) =>
    finish(
      ledger.take(rows, {
        ...{ saidBefore, maySay: () => 'nothing' as const, lostMs: () => 0, window: false, now: 1000 },
        originOf: () => ({ seenAt: 1000, typed: false, answered: false }),
      }),
    );
  take([edited, streamed], () => null);
  take(
    [
      { ...edited, text: 'It is in Unna.' },
      { ...streamed, text: 'It is on its way.' },
    ],
    ({ text }) => (text === 'It is in Unna.' ? 'It is in Hamm.' : null),
  );
  expect(ledger.rows.map(({ shownFirst }) => shownFirst)).toEqual(['It is in Hamm.', null]);
});

test('what the person deletes and says again are two messages, and only the first was taken back', () => {
  const [mine, anew] = [row('ok', 'customer'), row('ok', 'customer')];
  const ledger = new Ledger();
  for (const [index, rows] of [
    [hello, { ...mine, typed: true }],
    [hello],
    [hello, { ...anew, typed: true }],
  ].entries())
    finish(
      ledger.take(rows, {
        ...{
          saidBefore: () => null,
          maySay: () => 'anything' as const,
          lostMs: () => 0,
          window: false,
          now: 1000 * (index + 1),
        },
        originOf: ({ typed }) => ({ seenAt: 1000 * (index + 1), typed, answered: false }),
      }),
    );
  const own = ledger.rows.filter(({ text }) => text === 'ok');
  expect(own.map(({ seenAt, gone }) => [seenAt, gone]).sort()).toEqual([
    [1000, true],
    [3000, false],
  ]);
});
