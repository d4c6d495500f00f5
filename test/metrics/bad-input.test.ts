import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, unknownInstant, watchedAt } from '../../conversation/instant';
import { noVerdict } from '../../conversation/interaction';
import type { Judgement } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { parties } from '../../conversation/party';
import { judge } from '../../metrics/judge';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';

function message(text: string, party: Message['party'], instant: Instant, id = 'm'): Message {
  return { id, rows: [], party, author: '', text, instant, former: [], withdrawnAt: null };
}

/** Every number in a judgement is a number, and scores keep to their range. */
function expectSound(judgement: Judgement): void {
  const numbers: number[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (value && typeof value === 'object') for (const part of Object.values(value)) collect(part);
  };
  collect(judgement);
  expect(numbers.every(Number.isFinite)).toBe(true);
  const { value, basis, reasons } = judgement.score;
  if (value === null) expect(basis).toBe('none');
  else {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(100);
    expect(reasons.reduce((sum, one) => sum + one.points, 50)).toBe(value);
  }
}

describe('bad input gets a judgement or none', () => {
  it('when nothing was said', () => {
    const judgement = judge(
      {
        messages: [],
        channel: 'chat',
        startedAt: 0,
        endedAt: null,
        state: 'open',
        closedBy: null,
        verdict: noVerdict,
      },
      { now: 0, baselineWaitS: null },
    );
    expectSound(judgement);
    expect(judgement.score).toEqual({ value: null, basis: 'none', reasons: [] });
    expect(judgement.line).toBeNull();
  });

  it('when only one side spoke, or only the software', () => {
    for (const party of parties) {
      const texts = ['Hello?', 'Anybody?', 'You are number 2 in the queue'];
      const judgement = judged(
        texts.map((text, i) => message(text, party, watchedAt(at('10:00') + i), `m${i}`)),
      );
      expectSound(judgement);
    }
  });

  it('when no instant is known', () => {
    const drawn = chat`
      --:-- customer  Where is my parcel?
      --:-- agent     In Hamburg.
      --:-- customer  When will it come?
      --:-- agent     Tomorrow.
    `;
    const judgement = judged(drawn, { startedAt: at('10:00'), now: at('10:05') });
    expectSound(judgement);
    expect(judgement.waits).toEqual([]);
    expect(judgement.figures).toMatchObject({ frtHumanS: null, longestWaitS: null, messagesAgent: 2 });
  });

  it('when clocks jump, are negative, or are no numbers at all', () => {
    const instants = [-1e15, 0, Number.NaN, Number.POSITIVE_INFINITY, 9e15, at('10:00'), at('09:00')];
    const messages = instants.map((ms, i) =>
      message('Where?', i % 2 ? 'agent' : 'customer', watchedAt(ms), `m${i}`),
    );
    for (const now of [Number.NaN, Number.NEGATIVE_INFINITY, 0, at('10:00')])
      for (const startedAt of [Number.NaN, -5, at('10:00')])
        expectSound(
          judge(
            {
              messages,
              channel: 'chat',
              startedAt,
              endedAt: Number.NaN,
              state: 'closed',
              closedBy: null,
              verdict: { ...noVerdict, rating: Number.NaN },
            },
            { now, baselineWaitS: Number.NaN },
          ),
        );
  });

  it('when there are a thousand messages, one of 100 kB, and languages are mixed', () => {
    const texts = [
      'Wo ist mein Paket?',
      'Votre position est 3',
      'お待ちください',
      'x '.repeat(50_000),
      '\u0000\ud800',
      '🙂',
    ];
    const messages = Array.from({ length: 1000 }, (_, i) =>
      message(
        texts[i % texts.length] ?? '',
        parties[i % 4] ?? 'agent',
        watchedAt(at('10:00') + i * 1000),
        `m${i}`,
      ),
    );
    expectSound(judged(messages));
  });

  it('when texts are anything', () => {
    const anything = fc.array(
      fc.record({
        party: fc.constantFrom(...parties),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
        author: fc.string({ unit: 'binary', maxLength: 8 }),
        ms: fc.oneof(fc.double(), fc.integer()),
        known: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(anything, (rows) => {
        expectSound(
          judged(
            rows.map((row, i) => ({
              ...message(row.text, row.party, row.known ? watchedAt(row.ms) : unknownInstant, `m${i}`),
              author: row.author,
            })),
            { startedAt: 0, now: 1000 },
          ),
        );
      }),
      { numRuns: 150 },
    );
  });
});
