import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Courier } from '../../capture/courier';
import { Ledger } from '../../capture/ledger';
import type { Answer } from '../../conversation/call';
import type { SeenRow, Sighting } from '../../conversation/sighting';
import { finish } from '../../reading/finish';
import { parseSighting } from '../../recorder/parse-sighting';
import { at } from '../drawing/chat';
import { sighting } from '../drawing/sighting';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const recorded: Answer = { answer: 'recorded' };

function ledgerOf(...rows: Partial<SeenRow>[]): Ledger {
  const ledger = new Ledger();
  const row = { pageId: '', party: 'agent', author: '', text: 'Hello', stated: null, typed: false } as const;
  finish(
    ledger.take(
      rows.map((change) => ({
        ...row,
        ...change,
        element: {} as Element,
        head: null,
        slanted: false,
        deleted: false,
      })),
      {
        originOf: () => ({ seenAt: 1000, typed: false, answered: false }),
        ...{ saidBefore: () => null, maySay: () => 'nothing', lostMs: () => 0, window: false, now: 1000 },
      },
    ),
  );
  return ledger;
}

/** A courier to a background that parses what it is told; `answer`: what it says to the nth call. */
function courierOf(ledger: Ledger, answer: (n: number) => Promise<Answer>) {
  const told: Sighting[] = [];
  const courier = new Courier(
    ledger,
    () => sighting([], { seenAt: at('12:00') }),
    ({ body }) => {
      const parsed = parseSighting(body);
      if ('refused' in parsed) throw new Error(`refused as ${parsed.refused} at ${parsed.where}`);
      told.push(parsed.sighting);
      return answer(told.length);
    },
    () => {},
  );
  return { courier, told };
}

test('what nobody ever answered is told again', async () => {
  const { courier, told } = courierOf(ledgerOf({}), (n) =>
    n === 1 ? new Promise(() => {}) : Promise.resolve(recorded),
  );
  void courier.deliver();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([told.length, courier.owes]).toEqual([2, false]);
  courier.stop();
});

test('an instant that cannot be is left out, and costs no message', async () => {
  const year1 = { at: Date.parse('0001-01-01T00:00:00Z'), precisionS: 1 };
  const year9999 = { at: Date.parse('9999-12-31T23:59:59Z'), precisionS: 1 };
  const real = { at: at('11:58'), precisionS: 60 };
  const stated = [year1, year9999, { at: 0.5, precisionS: 60 }, { at: Number.NaN, precisionS: 60 }, real];
  const { courier, told } = courierOf(
    ledgerOf(...stated.map((one, i) => ({ text: `${i}`, stated: one }))),
    () => Promise.resolve(recorded),
  );
  await courier.deliver();
  expect(told.flatMap(({ rows }) => rows.map((row) => row.stated))).toEqual([null, null, null, null, real]);
});

test('texts that are too long for one call go in several', async () => {
  const texts = Array.from({ length: 20 }, (_, i) => `${i} ${'\u0007'.repeat(150_000)}`);
  const { courier, told } = courierOf(ledgerOf(...texts.map((text) => ({ text }))), () =>
    Promise.resolve(recorded),
  );
  await courier.deliver();
  const numbers = new Set(told.flatMap(({ rows }) => rows.map(({ text }) => Number.parseInt(text, 10))));
  expect(numbers.size).toBe(20);
  for (const [i, { first, rows }] of told.entries())
    expect(Number.parseInt(rows[0]?.text ?? '', 10)).toBe(i === 0 ? 0 : first);
});

test('a row that was in doubt when the others were told is told later', async () => {
  const ledger = ledgerOf({ text: 'Hello' }, { text: 'ok' });
  const doubted = ledger.rows[1]!;
  doubted.doubtedUntil = 5000;
  const { courier, told } = courierOf(ledger, () => {
    doubted.doubtedUntil = null;
    return Promise.resolve(recorded);
  });
  await courier.deliver();
  expect([told[0]?.rows.length, courier.owes]).toEqual([1, true]);
  await courier.deliver();
  expect(told[1]?.rows.map(({ text }) => text)).toEqual(['Hello', 'ok']);
});

test('news without a row is told too, although a call is under way', async () => {
  const { courier, told } = courierOf(ledgerOf({}), () => Promise.resolve(recorded));
  const first = courier.deliver();
  void courier.deliver(true);
  await first;
  expect(told).toHaveLength(2);
});

test('what a message said before it was edited is told first and again until it is on disk, then what it says', async () => {
  const ledger = ledgerOf({ text: 'Your parcel is in Unna' });
  ledger.rows[0]!.shownFirst = 'Your parcel is in Hamm';
  const answers: Answer[] = [{ answer: 'unkept' }, recorded, recorded];
  const { courier, told } = courierOf(ledger, (n) => Promise.resolve(answers[n - 1]!));
  await courier.deliver();
  await courier.deliver(true);
  expect(told.map(({ rows }) => rows[0]?.text.slice(-4))).toEqual(['Hamm', 'Hamm', 'Unna']);
  expect(courier.owes).toBe(false);
});

test('what was not worth keeping is told once more after news of a contact in another frame, be its answer on its way or there', async () => {
  const answers: Answer[] = [{ answer: 'unkept' }, recorded];
  for (const isDue of [true, false]) {
    const { courier, told } = courierOf(ledgerOf({}), (n) => Promise.resolve(answers[n - 1]!));
    const first = courier.deliver();
    if (!isDue) await first;
    courier.tellUnkept();
    await vi.advanceTimersByTimeAsync(0);
    courier.tellUnkept();
    await vi.advanceTimersByTimeAsync(0);
    expect(told.map(({ first: from, rows }) => [from, rows.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  }
});
