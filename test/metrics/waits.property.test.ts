import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedAt, unknownInstant, watchedAt } from '../../conversation/instant';
import type { Message } from '../../conversation/message';
import { parties } from '../../conversation/party';
import { at } from '../drawing/chat';
import { judged } from '../drawing/judged';

const said = fc.constantFrom(
  'Where is my parcel?',
  'ok',
  'Thanks, bye!',
  'Ich möchte mit einem Menschen sprechen',
  'One moment please.',
  'I will transfer you to our billing team.',
  'You are number 3 in the queue. Estimated wait: 5 minutes',
  'Martin hat den Chat betreten',
  'Martin hat den Chat verlassen',
  'Sie werden mit einem anderen Mitarbeiter verbunden',
  'Der Chat wurde beendet',
  'I am Robbi, your virtual assistant.',
  'The parcel is in Hamburg.',
  'Moin Moin, hier ist der Martin von der Nordseeküste',
  '',
);

const offset = fc.integer({ min: 0, max: 7_200_000 });
const instant = fc.oneof(
  { weight: 6, arbitrary: offset.map((ms) => watchedAt(at('10:00') + ms)) },
  {
    weight: 1,
    arbitrary: offset.map((ms) => statedAt(Math.floor((at('10:00') + ms) / 60_000) * 60_000, 60)),
  },
  { weight: 1, arbitrary: fc.constant(unknownInstant) },
);

const anyChat = (when: fc.Arbitrary<Message['instant']>) =>
  fc
    .array(
      fc.record({
        party: fc.constantFrom(...parties),
        author: fc.constantFrom('', '', 'Martin', 'Ann', 'Robbi Bot'),
        text: said,
        instant: when,
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) =>
      rows.map(
        (row, index): Message => ({ ...row, id: `m${index}`, rows: [], former: [], withdrawnAt: null }),
      ),
    );

const endings = fc.constantFrom(undefined, at('13:00'));

function drawnAs(messages: readonly Message[], closedAt: number | undefined) {
  return judged(messages, {
    now: at('13:00'),
    startedAt: at('10:00'),
    ...(closedAt === undefined ? {} : { closedAt }),
  });
}

describe('whatever is said, and however it is timed', () => {
  it('waits of one kind never overlap, and never end before they begin', () => {
    fc.assert(
      fc.property(anyChat(instant), endings, (messages, closedAt) => {
        const { waits } = drawnAs(messages, closedAt);
        for (const [index, wait] of waits.entries()) {
          expect(wait.waitS).toBeGreaterThanOrEqual(0);
          expect(wait.open).toBe(wait.endedAt === null);
          const end = wait.endedAt ?? at('13:00');
          expect(wait.waitS).toBeCloseTo((end - wait.startedAt) / 1000, 6);
          const next = waits.slice(index + 1).find((other) => other.kind === wait.kind);
          if (next) expect(next.startedAt).toBeGreaterThanOrEqual(wait.endedAt ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('sums reconcile: queues add up, the longest wait is one of them, and both sides together wait no longer than the contact', () => {
    fc.assert(
      fc.property(anyChat(instant), endings, (messages, closedAt) => {
        const { waits, figures } = drawnAs(messages, closedAt);
        const queues = waits.filter((wait) => wait.kind === 'queue');
        const sum = queues.reduce((total, wait) => total + wait.waitS, 0);
        // A queue after the first person, or after a transfer, is no longer the way to a person.
        const once = figures.messagesAgent === 0 && figures.transfers === 0;
        if (once) expect(figures.queueS).toEqual(queues.length > 0 ? sum : null);
        else expect(figures.queueS ?? 0).toBeLessThanOrEqual(sum);
        expect(figures.longestWaitS).toEqual(
          waits.length > 0 ? Math.max(...waits.map((wait) => wait.waitS)) : null,
        );
        const contactS = 3 * 3600;
        expect((figures.customerWaitingS ?? 0) + (figures.companyWaitingS ?? 0)).toBeLessThanOrEqual(
          contactS + 1e-6,
        );
        expect(figures.customerWaitingS ?? 0).toBeGreaterThanOrEqual((figures.longestWaitS ?? 0) - 1e-6);
      }),
      { numRuns: 400 },
    );
  });

  it('the order in which watched messages were sighted does not matter', () => {
    const distinct = fc.uniqueArray(offset, { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(
        anyChat(fc.constant(unknownInstant)),
        distinct,
        fc.infiniteStream(fc.nat()),
        (drawn, times, dice) => {
          const messages = drawn.map((message, index) => ({
            ...message,
            instant: watchedAt(at('10:00') + (times[index] ?? 0)),
          }));
          const shuffled = messages
            .map((message) => ({ message, die: dice.next().value }))
            .sort((a, b) => a.die - b.die)
            .map(({ message }) => message);
          const { messages: given, ...sorted } = drawnAs(messages, undefined);
          const { messages: other, ...resorted } = drawnAs(shuffled, undefined);
          expect(resorted).toEqual(sorted);
          expect(new Set(other)).toEqual(new Set(given));
        },
      ),
      { numRuns: 200 },
    );
  });
});
