import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../drawing/chat';
import { inTab1, kept, keptTexts, newJournal, record } from '../drawing/journal';
import { parcel, parcelTexts as texts } from '../drawing/parcel';
import { rows, shownAgain, sighting } from '../drawing/sighting';

const hours = 3_600_000;

beforeEach(newJournal);

describe('one interaction, whatever the tab does', () => {
  it('goes on in the same interaction when the page is loaded anew and shows its history', async () => {
    await record(sighting(parcel));
    const reloaded = [
      ...shownAgain(parcel),
      ...rows`10:15 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'new' })),
    ];
    await record(sighting(reloaded, { watch: 'w2' }), { ...inTab1, document: 'd2' });
    expect(await keptTexts()).toEqual([...texts, 'Found it!']);
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages[1]?.instant.basis).toBe('watched');
  });

  it('goes on in the same interaction when the page is loaded anew and shows nothing of before', async () => {
    await record(sighting(parcel));
    const after = rows`10:15 customer  Are you still there?`;
    await record(sighting(after, { watch: 'w2' }), { ...inTab1, document: 'd2' });
    expect(await keptTexts()).toEqual([...texts, 'Are you still there?']);
  });

  it('goes on in the same interaction when the page is loaded anew on the third day of one talk', async () => {
    const threeDays = Array.from({ length: 7 }, (_, i) => ({
      ...parcel[i % 2]!,
      key: `r${i}`,
      text: `Word ${i} about my parcel`,
      seenAt: at('10:00') + i * 10 * hours,
    }));
    for (const i of threeDays.keys()) await record(sighting(threeDays.slice(0, i + 1)));
    const seenAt = at('10:01') + 60 * hours;
    const reloaded = sighting(shownAgain(threeDays), { watch: 'w2', seenAt, watchedSince: seenAt });
    await record(reloaded, { ...inTab1, document: 'd2' });
    expect(await keptTexts()).toEqual(threeDays.map(({ text }) => text));
  });

  it('makes one interaction of two frames that show one chat', async () => {
    await record(sighting(parcel.slice(0, 3)));
    await record(sighting(shownAgain(parcel.slice(2, 3)), { watch: 'w2' }), {
      ...inTab1,
      frame: 7,
      document: 'd7',
    });
    await record(sighting(parcel));
    expect(await keptTexts()).toEqual(texts);
    expect((await kept())[0]?.sources).toHaveLength(2);
  });

  it('makes one interaction of two tabs that show one chat', async () => {
    await record(sighting(parcel));
    await record(sighting(shownAgain(parcel), { watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
    expect(await keptTexts()).toEqual(texts);
  });

  it('keeps two chats of one page apart although both begin with the same greeting', async () => {
    await record(sighting(parcel.slice(0, 2)));
    const other = [{ ...parcel[0]!, key: 's1' }, ...rows`10:02 customer  My invoice is wrong.`];
    await record(sighting(other, { chat: 'c2' }));
    expect((await kept()).map(({ messages }) => messages.at(-1)?.text).sort()).toEqual([
      'My invoice is wrong.',
      'Where is my parcel?',
    ]);
  });

  it('keeps chats with two organisations apart', async () => {
    await record(sighting(parcel));
    await record(sighting(parcel, { watch: 'w2' }), {
      ...inTab1,
      document: 'd2',
      organisation: 'paketdienst.example',
    });
    expect(await kept()).toHaveLength(2);
  });

  it('ends when the page says so, and goes on when the page takes that back', async () => {
    await record(sighting(parcel, { ended: true, seenAt: at('10:30') }));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'chat_end', endedAt: at('10:30') });
    await record(sighting(parcel, { seenAt: at('10:31') }));
    expect((await kept())[0]).toMatchObject({ state: 'open', closedBy: null, endedAt: null });
  });

  it('ends with the line that says so, and goes on when somebody speaks after it', async () => {
    const ended = rows`
      10:01 customer       Where is my parcel?
      10:09 agent(Martin)  It comes today.
      10:12 system         The chat has ended.
      10:12 system         Please rate this chat.
    `;
    await record(sighting(ended));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'chat_end', endedAt: at('10:12') });
    await record(sighting(ended, { seenAt: at('10:17') }));
    expect((await kept())[0]).toMatchObject({ state: 'closed', endedAt: at('10:12') });
    const more = { ...rows`10:20 customer  One more thing!`[0]!, key: 'more' };
    await record(sighting([...ended, more]));
    expect((await kept())[0]).toMatchObject({ state: 'open', endedAt: null });
  });

  it('notes that a silent chat is still there', async () => {
    await record(sighting(parcel));
    await record(sighting(parcel, { seenAt: at('10:45') }));
    expect((await kept())[0]?.lastSeenAt).toBe(at('10:45'));
  });

  it('links a chat that is resumed the next day, and does not merge it', async () => {
    await record(sighting(parcel, { ended: true, seenAt: at('10:30') }));
    const nextDay = at('10:00') + 24 * 3_600_000;
    const again = { ...rows`10:00 customer  It still has not come.`[0]!, seenAt: nextDay };
    const resumed = sighting([...shownAgain(parcel), again], { watch: 'w2' });
    const opened = sighting(shownAgain(parcel), { watch: 'w2', seenAt: nextDay - 1000 });
    expect(await record(opened, { ...inTab1, document: 'd2' })).toEqual({ outcome: 'unkept' });
    await record(resumed, { ...inTab1, document: 'd2' });
    await record(resumed, { ...inTab1, document: 'd2' });
    const [first, second, ...others] = await kept();
    expect(others).toEqual([]);
    expect(second?.messages.map(({ text }) => text)).toEqual(['It still has not come.']);
    expect([first?.caseId, second?.caseId, second?.follows]).toEqual([first?.id, first?.id, first?.id]);
  });

  it('keeps a question that is asked again word for word the next day', async () => {
    await record(sighting(parcel, { ended: true, seenAt: at('10:30') }));
    const nextDay = 24 * 3_600_000;
    const asked = parcel.slice(0, 2).map((row) => ({ ...row, seenAt: row.seenAt! + nextDay }));
    await record(sighting(asked, { watch: 'w2' }), { ...inTab1, document: 'd2' });
    expect((await kept()).map(({ messages }) => messages.length)).toEqual([6, 2]);
  });
});
