import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayEnd, outcomes, ratings, readAddress, writeAddress } from '../../components/journal/address';
import { rowsBetween, topOfRow, wholeHeight } from '../../components/journal/list-layout';
import { channels } from '../../conversation/interaction';
import { noFilter } from '../../storage/list/filter';

const read = (address: string) => readAddress(new URL(address, 'https://journal.example/journal.html'));
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const midnight = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(1990, 0, 1 + days).getTime());
const filter = fc.record({
  text,
  organisation: text,
  channel: fc.constantFrom('', ...channels),
  vendor: text,
  from: fc.option(midnight, { nil: null }),
  to: fc.option(midnight.map(dayEnd), { nil: null }),
  rating: fc.constantFrom('', ...ratings),
  outcome: fc.constantFrom('', ...outcomes),
  tag: text,
  case: text,
  hasMoment: fc.boolean(),
  hasPromise: fc.boolean(),
});

describe('the address of the journal', () => {
  it('says whatever the list is narrowed to, and which contact is open', () => {
    fc.assert(
      fc.property(filter, text, (narrowed, opened) => {
        expect(read(writeAddress({ filter: narrowed, opened }))).toEqual({ filter: narrowed, opened });
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const wrong =
      '?rating=6&rating=x&channel=pigeon&from=2026-02-30&to=soon&outcome=maybe&has=everything&what=ever#%E0%A4%A';
    expect(read(wrong)).toEqual({ filter: noFilter, opened: '' });
  });

  it('never throws, whatever somebody wrote there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        expect(readAddress({ search: `?${search}`, hash: `#${hash}` })).toBeDefined();
      }),
    );
  });
});

describe('the rows in sight', () => {
  const heights = { row: 90, head: 40 };
  const drawn = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }).map((counts) => {
    let first = 0;
    return counts.map((count, i) => {
      const day = { startsAt: -i, first, count };
      first += count;
      return day;
    });
  });

  it('are all rows that reach into the window, and not many more', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), (days, share) => {
        const total = days.reduce((sum, { count }) => sum + count, 0);
        const top = share * wholeHeight(days, heights);
        const { from, to } = rowsBetween(days, heights, top, top + 800, 0);
        for (let position = 0; position < total; position++) {
          const y = topOfRow(days, position, heights);
          if (y < top + 800 && y + heights.row > top) expect(position >= from && position < to).toBe(true);
        }
        expect(to - from).toBeLessThanOrEqual(12);
      }),
    );
  });
});
