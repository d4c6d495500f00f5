import { expect, test } from 'vitest';
import { Ledger, type Origin } from '../../capture/ledger';
import { finish } from '../../reading/finish';
import type { ReadRow } from '../../reading/reader';

const row = (text: string): ReadRow => ({
  element: {} as Element,
  ...{ pageId: '', party: 'agent', author: '', text, stated: null, typed: false, head: null },
});

test('earlier messages that are loaded above what is known answer nothing that the customer has just said', () => {
  const ledger = new Ledger();
  const [earlier, question, answer] = [row('Will do.'), row('It does not pair.'), row('Thanks.')];
  const seenAt = 1000;
  const take = (rows: ReadRow[], origin: Origin, now: number) =>
    finish(ledger.take(rows, { maySay: () => 'anything', window: false, originOf: () => origin, now }));
  take([question], { seenAt, typed: true, answered: false }, seenAt);
  take([earlier, question, answer], { seenAt: 2000, typed: false, answered: true }, 2000);
  const known = (of: ReadRow) => ledger.of(of.element);
  expect([earlier, question, answer].map((one) => known(one)?.answered)).toEqual([false, false, true]);
  expect(known(earlier)?.seenAt).toBeNull();
});
