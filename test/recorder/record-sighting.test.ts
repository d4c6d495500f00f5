import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../storage/database';
import { at } from '../drawing/chat';
import { kept, keptTexts, newJournal, record } from '../drawing/journal';
import { parcel, parcelTexts as texts } from '../drawing/parcel';
import { rows, shownAgain, sighting } from '../drawing/sighting';

beforeEach(newJournal);

describe('recording what a frame sees', () => {
  it('keeps each row once, in order, with the instant at which it appeared', async () => {
    await record(sighting(parcel));
    expect(await keptTexts()).toEqual(texts);
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages[2]?.instant).toEqual({ at: at('10:09'), basis: 'watched', precisionS: 0.001 });
  });

  it('changes nothing when the same sighting comes a second time', async () => {
    await record(sighting(parcel));
    const first = await kept();
    await record(sighting(parcel));
    expect(await kept()).toEqual(first);
  });

  it('heals sightings that were lost: the next one shows all they showed', async () => {
    await record(sighting(parcel.slice(0, 2)));
    await record(sighting(parcel.slice(1), { first: 1 }));
    expect(await keptTexts()).toEqual(texts);
  });

  it('puts "load earlier" history before what is known', async () => {
    const earlier = rows`
      --:-- customer       Yesterday nobody answered.
      --:-- agent(Robbi)   Sorry for that.
    `.map((row) => ({ ...row, key: `old-${row.key}` }));
    await record(sighting(parcel));
    await record(sighting([...earlier, ...parcel]));
    expect(await keptTexts()).toEqual([...earlier.map(({ text }) => text), ...texts]);
  });

  it('keeps what a message said before the page changed it', async () => {
    await record(sighting(parcel));
    const edited = parcel.map((row) => (row.key === 'r3' ? { ...row, text: 'I cannot help.' } : row));
    await record(sighting(edited, { seenAt: at('10:20') }));
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages[2]).toMatchObject({
      text: 'I cannot help.',
      former: [{ text: 'Moin Moin, let me look.', until: at('10:20') }],
    });
  });

  it.each([
    ['[10:09] Martin: Moin Moin, let me look.', 0],
    ['Martin\n\nMoin Moin, let me look.', 0],
    ['Moin Moin, let me look.\n10:09', 0],
    ['Moin Moin, let me look. 10:15', 1],
    ['Anna: Moin Moin, let me look.', 1],
    ['Moin Moin, let me look.\nEdited: at once', 1],
  ])('read once as "%s", it was changed %i times by the page', async (text, times) => {
    const before = parcel.map((row) => (row.key === 'r3' ? { ...row, text } : row));
    await record(sighting(before));
    await record(sighting(parcel, { seenAt: at('10:20') }));
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages[2]?.text).toBe('Moin Moin, let me look.');
    expect(messages[2]?.former).toHaveLength(times);
  });

  it('takes a reply that streams in for one message without former texts', async () => {
    const growing = (text: string) => [...parcel.slice(0, 2), { ...parcel[2]!, text }];
    await record(sighting(growing('Moin')));
    await record(sighting(growing('Moin Moin, let')));
    await record(sighting(growing('Moin Moin, let me look.')));
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages).toHaveLength(3);
    expect(messages[2]).toMatchObject({
      text: 'Moin Moin, let me look.',
      former: [],
      instant: { at: at('10:09') },
    });
  });

  it('knows its messages again when the page gives all rows new keys', async () => {
    await record(sighting(parcel));
    const more = { ...rows`10:15 customer  ok`[0]!, key: 'n9' };
    await record(sighting([...parcel.map((row) => ({ ...row, key: `n${row.key}` })), more]));
    expect(await keptTexts()).toEqual([...texts, 'ok']);
  });

  it('keeps what is said again word for word after it was withdrawn', async () => {
    await record(sighting(parcel));
    const again = { ...rows`10:15 customer  ok`[0]!, key: 'r7' };
    await record(sighting([...parcel.slice(0, 5), again], { withdrawn: ['r6'] }));
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });

  it('marks a withdrawn message and keeps its text', async () => {
    await record(sighting(parcel));
    const left = parcel.filter((row) => row.key !== 'r3');
    await record(sighting(left, { withdrawn: ['r3'], seenAt: at('10:30') }));
    const [{ messages } = { messages: [] }] = await kept();
    expect(messages.map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      null,
      null,
      at('10:30'),
      null,
      null,
      null,
    ]);
    expect(await keptTexts()).toEqual(texts);
  });

  it('does not keep a greeting that nobody answered, and asks for all of it again', async () => {
    expect(await record(sighting(parcel.slice(0, 1)))).toEqual({ outcome: 'unkept' });
    expect(await kept()).toEqual([]);
    await record(sighting(parcel.slice(0, 2)));
    expect(await keptTexts()).toEqual(texts.slice(0, 2));
  });

  it('does not take "I reply within a minute" in a greeting for a wait that somebody stands in', async () => {
    const greeting = rows`
      10:00 agent(Molly)   Hi there! Looking for a new mattress?
      10:00 agent(Molly)   Ask me anything, I reply within a minute.
    `;
    expect(await record(sighting(greeting))).toEqual({ outcome: 'unkept' });
    const waiting = rows`
      10:00 system         Your estimated wait time is 5 minutes.
    `;
    expect(await record(sighting(waiting))).toMatchObject({ outcome: 'recorded' });
  });

  it('asks for the top again when the journal holds nothing of a long chat', async () => {
    expect(await record(sighting(parcel.slice(3), { first: 3 }))).toEqual({ outcome: 'unkept' });
  });

  it('calls a chat partial when messages were there before the watch', async () => {
    await record(sighting(parcel));
    expect((await kept())[0]?.partial).toBe(false);
    await newJournal();
    await record(sighting(shownAgain(parcel)));
    expect((await kept())[0]?.partial).toBe(true);
  });

  it('keeps all of a sighting or nothing', async () => {
    const failing = () => {
      throw new Error('disk full');
    };
    database.transcripts.hook('creating').subscribe(failing);
    await expect(record(sighting(parcel))).rejects.toThrow('disk full');
    database.transcripts.hook('creating').unsubscribe(failing);
    expect(await database.interactions.count()).toBe(0);
    await record(sighting(parcel));
    expect(await keptTexts()).toEqual(texts);
  });

  it('keeps hostile texts exactly', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      'a\u0000b',
      '\ud83d lone',
      '\u202eright to left',
      'שלום',
      '👩‍👩‍👧',
    ];
    const said = hostile.map((text, i) => ({ ...parcel[1]!, key: `h${i}`, text }));
    await record(sighting(said));
    expect(await keptTexts()).toEqual(hostile);
  });

  it('notes from when the page showed that an answer was being typed', async () => {
    const asked = rows`10:01 customer  Where is my parcel?`;
    await record(sighting(asked));
    const typing = { author: 'Martin', since: at('10:03:05') };
    await record(sighting(asked, { typing, seenAt: at('10:03:06') }));
    await record(sighting(asked, { typing, seenAt: at('10:03:07') }));
    const answered = [
      ...asked,
      ...rows`10:03:20 agent(Martin)  Let me look.`.map((row) => ({ ...row, key: 'r2' })),
    ];
    await record(sighting(answered));
    await record(
      sighting([...answered, ...rows`10:09 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'r3' }))]),
    );
    const [only] = await kept();
    expect(only?.messages.map(({ typedFrom }) => typedFrom)).toEqual([undefined, at('10:03:05'), undefined]);
    expect(only?.typing).toBeUndefined();
  });
});
