import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenRow } from '../../conversation/sighting';
import { at } from '../drawing/chat';
import { inTab1, keptTexts, newJournal, record } from '../drawing/journal';
import { rows, shownAgain, sighting } from '../drawing/sighting';

beforeEach(newJournal);

const talk = rows`
  10:01 customer Where is my parcel?
  10:02 agent    ok
  10:03 customer ok
  10:04 agent    One moment
  10:05 customer ok
  10:06 customer ok`;
const before = talk.map(({ text }) => text);

/** What is said after the page was loaded anew, each row under a key of its own. */
const said = rows`
  10:20 customer It has not come
  10:21 customer ok`.map((row) => ({ ...row, key: `said-${row.key}` }));

/** What the page shows after it was loaded anew. */
const looks = (seen: readonly SeenRow[], ofDocument = 'd2') =>
  record(sighting([...seen], { watch: `w of ${ofDocument}`, watchedSince: at('10:19') }), {
    ...inTab1,
    document: ofDocument,
  });

describe('the word "ok" that is seen to be said minutes after the same word', () => {
  it('is kept beside it where the page that was loaded anew shows nothing of before', async () => {
    await record(sighting(talk));
    await looks([said[1]!]);
    expect(await keptTexts()).toEqual([...before, 'ok']);
  });

  it('is kept where the end of the history comes to stand above it, and so is that history', async () => {
    await record(sighting(talk));
    await looks(said);
    await looks([...shownAgain(talk.slice(3)), ...said]);
    expect(await keptTexts()).toEqual([...before, 'It has not come', 'ok']);
  });

  it('is that very word where the page draws what it knew in one go', async () => {
    await record(sighting(talk));
    const drawn = at('10:20');
    await looks(talk.map((row, i) => ({ ...row, key: `drawn-${row.key}`, seenAt: drawn + i })));
    expect(await keptTexts()).toEqual(before);
  });

  it('is that very word where a second page shows it as it is said', async () => {
    await record(sighting(talk));
    await looks([...shownAgain(talk), said[0]!]);
    const late = { ...said[0]!, key: 'late', seenAt: said[0]!.seenAt! + 5000 };
    await looks([...shownAgain(talk, 'third-'), late], 'd3');
    expect(await keptTexts()).toEqual([...before, 'It has not come']);
  });
});
