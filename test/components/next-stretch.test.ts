import { describe, expect, it } from 'vitest';
import { isNear, nextStretch, type Sight } from '../../components/journal/next-stretch';

/** Asks until nothing is missing any more; gives what was asked for. */
function askAll({ from, to, scrolling }: Sight, total: number, known: Set<number>) {
  const asked: [number, number][] = [];
  for (;;) {
    const next = nextStretch({ from, to, scrolling }, total, (position) => known.has(position));
    if (!next) return asked;
    asked.push([next.from, next.to]);
    for (let position = next.from; position < next.to; position++) known.add(position);
  }
}

const sight = (scrolling: Sight['scrolling']): Sight => ({ from: 1000, to: 1030, scrolling });

describe('the rows to ask for', () => {
  it('are those in sight first, then those that come into sight, then those just left', () => {
    const asked = askAll(sight('down'), 100_000, new Set());
    expect(asked[0]?.[0]).toBe(1000);
    const below = asked.filter(([from]) => from >= 1000);
    expect(below.slice(1).map(([from]) => from)).toEqual(below.slice(0, -1).map(([, to]) => to));
    expect(below.at(-1)?.[1]).toBeGreaterThanOrEqual(1030 + 384);
    expect(asked.slice(below.length)).toEqual([
      [904, 1000],
      [864, 904],
    ]);
  });

  it('are only those in sight while nobody scrolls', () => {
    expect(askAll(sight(''), 100_000, new Set())).toEqual([[1000, 1030]]);
  });

  it('begin in sight and reach beyond it, so that reading gets ahead of scrolling', () => {
    const [down] = askAll(sight('down'), 100_000, new Set());
    const [up] = askAll(sight('up'), 100_000, new Set());
    expect(down).toEqual([1000, 1096]);
    expect(up).toEqual([934, 1030]);
  });

  it('are never asked for twice, and never beyond the ends of the list', () => {
    const known = new Set([3, 4, 40]);
    const asked = askAll({ from: 0, to: 30, scrolling: 'down' }, 50, new Set(known));
    const positions = asked.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
    expect([...positions, ...known].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('come in blocks while one scrolls on, not a few with each picture', () => {
    const known = new Set<number>();
    askAll(sight('down'), 100_000, known);
    const asked = Array.from({ length: 96 }, (_, i) =>
      askAll({ from: 1001 + i, to: 1031 + i, scrolling: 'down' }, 100_000, known),
    ).flat();
    expect(asked.map(([from, to]) => to - from)).toEqual([96]);
  });

  it('are few at once, so that those in sight after a leap do not wait for others', () => {
    for (const [from, to] of askAll({ from: 5000, to: 5400, scrolling: 'down' }, 100_000, new Set()))
      expect(to - from).toBeLessThanOrEqual(96);
  });

  it('are none of an empty list', () => {
    expect(nextStretch({ from: 0, to: 24, scrolling: 'down' }, 0, () => false)).toBeNull();
  });

  it('stay held while they are near, all that are held ready among them', () => {
    const held = { ...sight('down'), from: 5000, to: 5030 };
    for (const [from, to] of askAll(held, 100_000, new Set()))
      expect([from, to - 1].every((position) => isNear(held, position))).toBe(true);
    expect(isNear(held, 0)).toBe(false);
    expect(isNear(held, 9000)).toBe(false);
  });
});
