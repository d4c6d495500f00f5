import { beforeEach, describe, expect, it } from 'vitest';
import { closeAfterRestart, closeSilent, closeTab, closeWithoutTab } from '../../recorder/close-interactions';
import { database } from '../../storage/database';
import { at } from '../drawing/chat';
import { inTab1, kept, keptTexts, newJournal, record } from '../drawing/journal';
import { parcel, parcelTexts } from '../drawing/parcel';
import { rows, shownAgain, sighting } from '../drawing/sighting';

beforeEach(newJournal);

const minutes = (n: number) => n * 60_000;
const hour = minutes(60);
const later = (seen: typeof parcel, ms: number) =>
  seen.map((row) => ({ ...row, seenAt: row.seenAt === null ? null : row.seenAt + ms }));

async function waitsOf(): Promise<{ kind: string; ms: number }[]> {
  const [only] = await database.transcripts.toArray();
  return (only?.waits ?? []).map(({ kind, waitS }) => ({ kind, ms: waitS * 1000 }));
}

describe('one interaction, whatever happens to tab and machine', () => {
  it('goes on when the laptop slept for an hour in mid-chat and the alarm rang before the page woke', async () => {
    const asked = rows`10:01 customer  Where is my parcel?`;
    await record(sighting(asked));
    await closeSilent(at('11:02'));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'idle' });
    const answer = rows`11:03 agent(Martin)  Sorry for the wait, found it!`.map((row) => ({
      ...row,
      key: 'r2',
    }));
    await record(sighting([...asked, ...answer]));
    expect((await kept())[0]).toMatchObject({ state: 'open', closedBy: null });
    expect(await waitsOf()).toContainEqual({ kind: 'first_response', ms: minutes(62) });
  });

  it('keeps a wait in one piece when the page is loaded anew while the customer waits', async () => {
    const asked = rows`10:01 customer  Where is my parcel?`;
    await record(sighting(asked));
    const answer = rows`10:22 agent(Martin)  Moin Moin, found it!`.map((row) => ({ ...row, key: 'new' }));
    await record(sighting([...shownAgain(asked), ...answer], { watch: 'w2' }), { ...inTab1, document: 'd2' });
    expect((await waitsOf()).filter(({ kind }) => kind === 'first_response')).toEqual([
      { kind: 'first_response', ms: minutes(21) },
    ]);
  });

  it('keeps order and waits when the clock is set back by an hour before the page is loaded anew', async () => {
    await record(sighting(parcel));
    const after = later(
      rows`
      10:15 agent(Martin)  Found it!
      10:16 customer       Thank you
    `,
      -hour,
    ).map((row) => ({ ...row, key: `new-${row.key}` }));
    const reloaded = { ...inTab1, document: 'd2' };
    const look = (shown: typeof parcel, time: string) =>
      record(
        sighting([...shownAgain(parcel), ...shown], {
          watch: 'w2',
          seenAt: at(time) - hour,
          watchedSince: at('10:14') - hour,
        }),
        reloaded,
      );
    await look([], '10:14');
    await look(after.slice(0, 1), '10:15');
    await look(after, '10:16');
    expect(await keptTexts()).toEqual([...parcelTexts, 'Found it!', 'Thank you']);
    const [{ messages } = { messages: [] }] = await kept();
    const instants = messages.map(({ instant }) => instant.at ?? 0);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect((await waitsOf()).every(({ ms }) => ms >= 0)).toBe(true);
  });

  it('goes on in the window it was popped out to, although that belongs to the maker of the chat', async () => {
    await record(sighting(parcel));
    const poppedOut = { tab: 9, frame: 0, document: 'd9', opener: 1, organisation: 'chatmaker.example' };
    const answer = rows`10:15 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'new' }));
    await record(sighting([...shownAgain(parcel), ...answer], { watch: 'w9' }), poppedOut);
    await closeTab(1, 'tab_closed', at('10:16'));
    expect(await keptTexts()).toEqual([...parcelTexts, 'Found it!']);
    expect((await kept())[0]).toMatchObject({ state: 'open', organisation: 'nordlicht.example' });
  });

  it('does not take another chat for the one that its tab was opened from', async () => {
    await record(sighting(parcel));
    const elsewhere = { tab: 9, frame: 0, document: 'd9', opener: 1, organisation: 'bank.example' };
    await record(
      sighting(
        rows`
        10:15 agent     Hello, how can I help?
        10:16 customer  I lost my card.
      `,
        { watch: 'w9' },
      ),
      elsewhere,
    );
    expect((await kept()).map(({ organisation }) => organisation).sort()).toEqual([
      'bank.example',
      'nordlicht.example',
    ]);
  });

  it('does not take the same first words at another shop for the chat in the tab that its tab was opened from', async () => {
    const asked = rows`
      10:01 bot(Panbot)  Welcome!
      10:02 customer     Where is my order?
    `;
    await record(sighting(asked));
    const elsewhere = { tab: 9, frame: 0, document: 'd9', opener: 1, organisation: 'other-shop.example' };
    await record(sighting(later(asked, 6000), { watch: 'w9' }), elsewhere);
    expect((await kept()).map(({ organisation }) => organisation).sort()).toEqual([
      'nordlicht.example',
      'other-shop.example',
    ]);
  });

  it('keeps two chats apart that run at one organisation in two tabs', async () => {
    await record(sighting(parcel));
    const other = rows`
      10:02 agent(Robbi)  Hello, how can I help?
      10:03 customer      My invoice is wrong.
    `;
    await record(sighting(other, { watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
    await record(sighting(parcel));
    await record(sighting(other, { watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
    expect((await kept()).map(({ messages }) => messages.length).sort()).toEqual([2, 6]);
  });

  it('is minimised and opened again, its transcript made anew, and stays one', async () => {
    await record(sighting(parcel));
    const answer = rows`10:15 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'new' }));
    await record(sighting([...shownAgain(parcel), ...answer], { chat: 'c2' }));
    expect(await keptTexts()).toEqual([...parcelTexts, 'Found it!']);
  });

  it('is over when the browser comes up without its tab, and goes on while that is there', async () => {
    await record(sighting(parcel));
    await closeWithoutTab(new Set([1, 7]), at('10:20'));
    expect((await kept())[0]).toMatchObject({ state: 'open', closedBy: null });
    await closeWithoutTab(new Set([7]), at('10:20'));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'browser_restart' });
  });

  it('goes on in a tab that the browser restored before what it held was closed', async () => {
    const asked = rows`10:01 customer  Where is my parcel?`;
    await record(sighting(asked));
    const restored = sighting(shownAgain(asked), { watch: 'w2', seenAt: at('10:20') + 900 });
    await record(restored, { ...inTab1, tab: 7, document: 'd2' });
    await closeAfterRestart(at('10:20'));
    expect((await kept()).map(({ state }) => state)).toEqual(['open']);
    expect(await waitsOf()).toHaveLength(1);
  });

  it('goes on after the browser was restarted within minutes, and not after a night', async () => {
    await record(sighting(parcel));
    await closeAfterRestart(at('10:20'));
    const answer = rows`10:25 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'new' }));
    const restarted = { ...inTab1, tab: 40, document: 'd40' };
    await record(sighting([...shownAgain(parcel), ...answer], { watch: 'w40' }), restarted);
    expect(await keptTexts()).toEqual([...parcelTexts, 'Found it!']);

    await closeAfterRestart(at('10:30'));
    const morning = later(rows`10:00 customer  Good morning, still nothing.`, 22 * hour).map((row) => ({
      ...row,
      key: 'm',
    }));
    const shown = [...shownAgain([...parcel, ...answer]), ...morning];
    await record(sighting(shown, { watch: 'w41' }), { ...restarted, tab: 41, document: 'd41' });
    const [first, second] = await kept();
    expect(second).toMatchObject({ follows: first?.id, caseId: first?.id });
    expect(second?.messages.map(({ text }) => text)).toEqual(['Good morning, still nothing.']);
  });

  it('is linked, not gone on with, where the same page stood open overnight and the customer writes in the morning', async () => {
    const yesterday = rows`
      10:01 customer       Where is my parcel?
      10:09 agent(Martin)  It comes today.
    `;
    await record(sighting(yesterday));
    await closeSilent(at('10:20') + 13 * hour);
    const morning = later(
      rows`
      10:00 customer       Good morning, still nothing.
      10:01 agent(Martin)  Let me see.
      `,
      22 * hour,
    ).map((row) => ({ ...row, key: `m-${row.key}` }));
    const look = (said: typeof yesterday, first = 0) =>
      record(sighting(said, { first, seenAt: at('10:02') + 22 * hour }));
    expect(await look([...yesterday.slice(-1), ...morning.slice(0, 1)], 1)).toEqual({
      outcome: 'unkept',
    });
    await look([...yesterday, ...morning.slice(0, 1)]);
    await look([...yesterday, ...morning]);
    const [first, second, ...others] = await kept();
    expect(others).toEqual([]);
    expect(first?.messages.map(({ text }) => text)).toEqual(yesterday.map(({ text }) => text));
    expect(second).toMatchObject({ follows: first?.id, state: 'open' });
    expect(second?.messages.map(({ text }) => text)).toEqual(['Good morning, still nothing.', 'Let me see.']);
  });

  it('goes on where the answer comes in the morning, for all night the customer waited', async () => {
    const asked = rows`10:01 customer  Where is my parcel?`;
    await record(sighting(asked));
    await closeSilent(at('10:20') + 13 * hour);
    const answer = later(rows`10:00 agent(Martin)  Found it!`, 22 * hour).map((row) => ({
      ...row,
      key: 'm',
    }));
    await record(sighting([...asked, ...answer]));
    expect(await keptTexts()).toEqual(['Where is my parcel?', 'Found it!']);
    expect(await waitsOf()).toContainEqual({ kind: 'first_response', ms: 22 * hour - minutes(1) });
  });
});
