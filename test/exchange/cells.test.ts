import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeCell } from '../../exchange/rows/cells';

describe('a time in a file', () => {
  it('reads as the platform writes it, in any year', () => {
    const ms = fc.oneof(
      fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 }),
      fc.integer({ min: -62_200_000_000_000, max: 253_500_000_000_000 }),
    );
    fc.assert(
      fc.property(ms, (at) => timeCell(at) === new Date(at).toISOString()),
      {
        numRuns: 20_000,
        examples: [
          [0],
          [-1],
          [Date.UTC(2024, 1, 29)],
          [Date.UTC(2000, 1, 29, 23, 59, 59, 999)],
          [Date.UTC(1900, 2, 1)],
          [-62_167_219_200_000],
          [253_402_300_799_999],
          [253_402_300_800_000],
        ],
      },
    );
  });

  it('that is none is refused', () => {
    expect(() => timeCell(Number.NaN)).toThrow(RangeError);
  });
});
