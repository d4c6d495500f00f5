import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Courier, type SightingFrame } from '../../capture/courier';
import { Ledger } from '../../capture/ledger';
import type { Answer } from '../../conversation/call';
import { finish } from '../../reading/finish';
import { sighting } from '../drawing/sighting';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what nobody ever answered is told again', async () => {
  const ledger = new Ledger();
  const row = { pageId: '', party: 'agent', author: '', text: 'Hello', stated: null, typed: false } as const;
  finish(
    ledger.take([{ ...row, element: {} as Element, head: null }], {
      originOf: () => ({ seenAt: 1000, typed: false, answered: false }),
      ...{ maySay: () => 'nothing', window: false, now: 1000 },
    }),
  );
  const answers: Promise<Answer>[] = [new Promise(() => {}), Promise.resolve({ answer: 'recorded' })];
  let sent = 0;
  const frame = (): SightingFrame => sighting([]);
  const courier = new Courier(
    ledger,
    frame,
    () => answers[sent++]!,
    () => {},
  );
  void courier.deliver();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([sent, courier.owes]).toEqual([2, false]);
  courier.stop();
});
