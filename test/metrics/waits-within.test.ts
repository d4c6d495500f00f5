import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Wait, waitKinds } from '../../conversation/wait';
import { endedBy, waitsWithin } from '../../metrics/waits-within';

const anyWait = fc
  .record({
    kind: fc.constantFrom(...waitKinds),
    startedAt: fc.integer({ min: 0, max: 100 }),
    lasts: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(
    ({ kind, startedAt, lasts }): Wait => ({
      ...{ kind, startedAt, endedAt: lasts === null ? null : startedAt + lasts, waitS: (lasts ?? 0) / 1000 },
      ...{ open: lasts === null, atLeast: false, announcedS: null, endedBy: 'agent' },
    }),
  );
const anyInstant = fc.integer({ min: -10, max: 170 });

it('finds the waits that have a part of a span, in any order and lying over each other, as going through all of them does', () => {
  fc.assert(
    fc.property(fc.array(anyWait), anyInstant, anyInstant, (waits, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const all = waits.filter((wait) => wait.startedAt < to && (wait.endedAt ?? Infinity) > from);
      expect(waitsWithin(waits)(from, to)).toEqual(all);
    }),
  );
});

it('gives each wait once, at the first instant asked for by which it was over', () => {
  fc.assert(
    fc.property(fc.array(anyWait), fc.array(anyInstant), (waits, instants) => {
      const over = endedBy(waits);
      const left = new Set(waits);
      for (const at of instants) {
        const now = [...left].filter(({ endedAt }) => endedAt !== null && endedAt <= at);
        expect(over(at)).toEqual(now);
        for (const wait of now) left.delete(wait);
      }
    }),
  );
});
