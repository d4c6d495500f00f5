import { describe, expect, it } from 'vitest';
import { activeAfter } from '../../components/journal/active-after';
import { keptChat } from '../drawing/kept';

const rows = new Map(
  ['a', 'b', 'c'].map((id, at) => [
    at,
    { interaction: keptChat(id, []).interaction, promise: null, snippet: [] },
  ]),
);

describe('the contact that keys act on', () => {
  it('stays the same one where others came before it', () => {
    const after = activeAfter(
      { position: 1, id: 'c', focus: 3 },
      { anchor: 'c', anchorAt: 2, total: 3, rows },
    );
    expect(after).toEqual({ position: 2, id: 'c', focus: 3 });
  });

  it('is where the keys have gone while the list was on its way, though its row is not there yet', () => {
    const after = activeAfter(
      { position: 619, id: '', focus: 1 },
      { anchor: 'a', anchorAt: 0, total: 620, rows },
    );
    expect(after).toEqual({ position: 619, id: '', focus: 1 });
  });

  it('is the one that took its place where it has gone', () => {
    const after = activeAfter(
      { position: 1, id: 'x', focus: 0 },
      { anchor: 'x', anchorAt: -1, total: 3, rows },
    );
    expect(after).toMatchObject({ position: 1, id: 'b' });
    const last = activeAfter(
      { position: 9, id: 'x', focus: 0 },
      { anchor: 'x', anchorAt: -1, total: 3, rows },
    );
    expect(last).toMatchObject({ position: 2, id: 'c' });
  });
});
