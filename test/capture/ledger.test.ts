import { expect, test } from 'vitest';
import { Ledger } from '../../capture/ledger';
import type { ReadRow } from '../../reading/reader';

const row = (text: string): ReadRow => ({
  element: {} as Element,
  ...{ pageId: '', party: 'agent', author: '', text, stated: null, typed: false, head: null },
});

test('earlier messages that are loaded above what is known answer nothing that the customer has just said', () => {
  const ledger = new Ledger();
  const [earlier, question, answer] = [row('Will do.'), row('It does not pair.'), row('Thanks.')];
  const seenAt = 1000;
  ledger.take([question], () => ({ seenAt, typed: true, answered: false }), false, seenAt);
  ledger.take(
    [earlier, question, answer],
    () => ({ seenAt: 2000, typed: false, answered: true }),
    false,
    2000,
  );
  const known = (of: ReadRow) => ledger.of(of.element);
  expect([earlier, question, answer].map((one) => known(one)?.answered)).toEqual([false, false, true]);
  expect(known(earlier)?.seenAt).toBeNull();
});
