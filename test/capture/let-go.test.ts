import { expect, test } from 'vitest';
import { align, type Sketch } from '../../capture/align';

const row = (text: string, isConnected = true): Sketch => ({
  element: { isConnected } as Element,
  ...{ pageId: '', party: 'agent', text },
});

/** So many rows, each of its own words. */
const rows = (count: number, isConnected = true): Sketch[] =>
  Array.from({ length: count }, (_, index) => row(`line ${index}`, isConnected));

test('rows stay what they are where a long list lets go of those above, and what comes below is new', () => {
  const stay = rows(20);
  const gone = rows(300, false);
  const placed = align([...gone, ...stay], [...stay, row('line 7'), row('and one more')]);
  expect(placed).toEqual([...stay.map((_, index) => 300 + index), -1, -1]);
});

test('where more comes than stays, what says the same as a row that went is held for that row', () => {
  const stays = row('stays');
  const [first, second] = [row('first', false), row('second', false)];
  const anew = [row('first'), row('second'), row('third')];
  expect(align([first, second, stays], [...anew, stays])).toEqual([0, 1, -1, 2]);
  expect(align([first, second, stays], [stays, row('third')])).toEqual([2, -1]);
});
