import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimesLeave } from '../../exchange/package/removed';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { wholeRow } from '../../exchange/rows/whole-row';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const hourMs = 3_600_000;
const talk = chat`
  10:00:00 customer     Where is my parcel?
  10:00:03 agent(Kim)   Let me look for it, please wait a moment.
  11:40:00 agent(Kim)   It lies at the depot in Kiel.
  11:41:00 customer     When will it come?
`;

/** The same talk, so much later. */
function leaving(times: TimesLeave, laterMs: number) {
  const messages = talk.map((one) => ({
    ...one,
    instant: { ...one.instant, at: (one.instant.at ?? 0) + laterMs },
  }));
  const span = { startedAt: at('10:00') + laterMs, endedAt: at('12:00') + laterMs };
  const kept = keptChat('a', messages, span);
  const redactor = new Redactor({ ...wholePlan, times }, new Pseudonyms(new Uint8Array(32)));
  return redactor.covers(wholeRow(kept, false));
}

describe('a contact whose times leave to the hour', () => {
  it('reads the same whenever in its hour it began, so that no exact length tells the instant', () => {
    const early = leaving('hour', 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: hourMs - 1 }), (laterMs) => {
        expect(leaving('hour', laterMs)).toEqual(early);
      }),
    );
    expect(leaving('hour', hourMs)).not.toEqual(early);
  });

  it('begins in the middle of its hour, and every other time of it is no further off than its precision says', () => {
    const laterMs = hourMs - 2000;
    const { started_at: startedAt, messages } = leaving('hour', laterMs);
    expect(startedAt).toBe('2026-11-03T10:30:00.000Z');
    for (const [i, { at: left, at_precision_s: precisionS }] of messages.entries()) {
      const off = Math.abs(Date.parse(left ?? '') - (talk[i]?.instant.at ?? 0) - laterMs);
      expect(off).toBeLessThanOrEqual(((precisionS ?? 0) * 1000) / 2);
    }
  });

  it('has its times in the order in which things happened', () => {
    const { messages } = leaving('hour', hourMs / 2);
    const times = messages.map((message) => message.at ?? '');
    expect([...times].sort()).toEqual(times);
  });
});

describe('a contact whose times leave to the day', () => {
  it('reads the same whenever in its day it began, over midnight too', () => {
    expect(leaving('day', 13 * hourMs + 3_599_000)).toEqual(leaving('day', 0));
  });
});
