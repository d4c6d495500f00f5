import { describe, expect, it } from 'vitest';
import { nextDrawn } from '../../components/journal/next-drawn';

const sight = (from: number) => ({
  inSight: { from, to: from + 10 },
  wanted: { from: from - 8, to: from + 18 },
});

/** The pictures until all wanted rows are drawn. */
function pictures(drawn: { from: number; to: number }, from: number) {
  const { inSight, wanted } = sight(from);
  const all: { from: number; to: number }[] = [];
  for (let last = drawn; last.from !== wanted.from || last.to !== wanted.to; ) {
    last = nextDrawn(last, inSight, wanted);
    all.push(last);
    if (all.length > 20) throw new Error('never done');
  }
  return all;
}

describe('the rows of one picture', () => {
  it('are all in sight from the first one on, wherever one has scrolled to', () => {
    for (const from of [103, 112, 126, 5000, 97, 80, 20]) {
      const [first] = pictures({ from: 92, to: 118 }, from);
      expect(first!.from).toBeLessThanOrEqual(from);
      expect(first!.to).toBeGreaterThanOrEqual(from + 10);
    }
  });

  it('are few that were not there before', () => {
    expect(pictures({ from: 92, to: 118 }, 5000)).toEqual([
      { from: 5000, to: 5016 },
      { from: 4996, to: 5018 },
      { from: 4992, to: 5018 },
    ]);
    expect(pictures({ from: 92, to: 118 }, 50)).toEqual([
      { from: 50, to: 66 },
      { from: 46, to: 68 },
      { from: 42, to: 68 },
    ]);
  });

  it('leave those that went out of reach', () => {
    expect(pictures({ from: 92, to: 118 }, 103)).toEqual([{ from: 95, to: 121 }]);
  });
});
