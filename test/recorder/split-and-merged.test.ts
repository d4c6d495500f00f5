import { beforeEach, describe, expect, it } from 'vitest';
import { correctFacts } from '../../components/detail/correct-fact';
import { mergeCandidates, mergeInto, splitBefore } from '../../components/detail/split-and-merge';
import { giveVerdict } from '../../components/verdict/give-verdict';
import { noVerdict } from '../../conversation/interaction';
import type { Confidence } from '../../conversation/sighting';
import type { Told } from '../../conversation/told';
import { at, chat } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';
import { parcel, parcelTexts } from '../drawing/parcel';
import { rows, shownAgain, sighting } from '../drawing/sighting';
import { noStory } from '../drawing/told';

const more = rows`10:20 agent(Martin)  Found it!`.map((row) => ({ ...row, key: 'r7' }));
const now = () => at('10:15');
const texts = async () => (await kept()).map(({ messages }) => messages.map(({ text }) => text));
const idOf = async (index: number) => (await kept())[index]?.id ?? '';

beforeEach(newJournal);

describe('an interaction that was split', () => {
  beforeEach(async () => {
    await record(sighting(parcel));
    await splitBefore(await idOf(0), 'm3', now);
  });

  it('is two of one case, the later under its old id', async () => {
    const [earlier, later] = await kept();
    expect(await texts()).toEqual([parcelTexts.slice(0, 2), parcelTexts.slice(2)]);
    expect(earlier).toMatchObject({ state: 'closed', endedAt: at('10:01'), caseId: earlier?.id });
    expect(later).toMatchObject({ state: 'open', caseId: earlier?.id, follows: earlier?.id });
  });

  it('goes on in the later part, and nothing is said twice', async () => {
    await record(sighting(parcel));
    await record(sighting([...parcel, ...more]));
    expect(await texts()).toEqual([parcelTexts.slice(0, 2), [...parcelTexts.slice(2), 'Found it!']]);
    expect(await record(sighting([...parcel, ...more]))).toMatchObject({ changed: false });
  });

  it('keeps an edit, and what was taken away, in the part it stands in', async () => {
    const edited = parcel.map((row) => (row.key === 'r2' ? { ...row, text: 'Where are they?' } : row));
    await record(sighting(edited, { seenAt: at('10:30'), withdrawn: ['r1'] }));
    const [earlier, later] = await kept();
    expect(earlier?.messages).toMatchObject([{ withdrawnAt: at('10:30') }, { text: 'Where are they?' }]);
    expect(later?.messages.map(({ text }) => text)).toEqual(parcelTexts.slice(2));
  });

  it('is known again when the page is loaded anew, or all rows come under new keys', async () => {
    await record(sighting(shownAgain([...parcel, ...more]), { watch: 'w2' }), { ...inTab1, document: 'd2' });
    await record(sighting(shownAgain([...parcel, ...more], 'third-'), { watch: 'w3' }), {
      ...inTab1,
      tab: 2,
      document: 'd3',
    });
    expect(await texts()).toEqual([parcelTexts.slice(0, 2), [...parcelTexts.slice(2), 'Found it!']]);
  });

  it('can be split again, and goes on in the last part', async () => {
    await splitBefore(await idOf(1), 'm5', now);
    await record(sighting([...parcel, ...more]));
    expect(await texts()).toEqual([
      parcelTexts.slice(0, 2),
      parcelTexts.slice(2, 4),
      [...parcelTexts.slice(4), 'Found it!'],
    ]);
  });

  it('is whole history for a chat that shows it all the next day', async () => {
    const [, later] = await kept();
    await keepInJournal(
      ...(await wholeJournal()).map((one) =>
        one.interaction.id === later?.id
          ? {
              ...one,
              interaction: { ...one.interaction, state: 'closed' as const, closedBy: 'chat_end' as const },
            }
          : one,
      ),
    );
    const nextDay = rows`23:00 customer  It came broken.`.map((row) => ({ ...row, key: 'n1' }));
    await record(sighting([...shownAgain(parcel), ...nextDay], { watch: 'w9', seenAt: at('23:00') }), {
      ...inTab1,
      tab: 9,
      document: 'd9',
    });
    expect((await texts()).at(-1)).toEqual(['It came broken.']);
  });

  it('is one again when that is taken back, with what was said meanwhile', async () => {
    await newJournal();
    await record(sighting(parcel));
    const before = (await wholeJournal())[0];
    const undo = await splitBefore(await idOf(0), 'm3', now);
    await record(sighting([...parcel, ...more]));
    await undo?.();
    expect(await texts()).toEqual([[...parcelTexts, 'Found it!']]);
    await record(sighting([...parcel, ...more], { seenAt: at('10:40') }));
    const [after] = await wholeJournal();
    expect(after?.interaction).toMatchObject({
      id: before?.interaction.id,
      caseId: '',
      follows: '',
      state: 'open',
    });
    expect(after?.interaction.sourceKeys).toEqual(before?.interaction.sourceKeys);
    expect(await texts()).toEqual([[...parcelTexts, 'Found it!']]);
  });
});

describe('two interactions that were merged', () => {
  const lost = () => 'the other one: 2 stars';
  const beside = rows`
    10:03 customer      Is anybody here?
    10:11 agent(Nina)   Yes, hello.
  `.map((row) => ({ ...row, key: `s${row.key}` }));
  const inTab2 = { ...inTab1, tab: 2, document: 'd2' };
  const together = [
    'Hello, how can I help?',
    'Where is my parcel?',
    'Is anybody here?',
    'Moin Moin, let me look.',
    'ok',
    'ok',
    'Yes, hello.',
    'ok',
  ];

  beforeEach(async () => {
    await record(sighting(parcel));
    await record(sighting(beside, { watch: 'w2', chat: 'c2' }), inTab2);
  });

  it('stand in the order of their instants', async () => {
    await mergeInto(await idOf(0), await idOf(1), lost, now);
    expect(await texts()).toEqual([together]);
    const ids = (await kept())[0]?.messages.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are both recorded on, in the one', async () => {
    await mergeInto(await idOf(0), await idOf(1), lost, now);
    await record(sighting([...parcel, ...more]));
    const next = rows`10:21 agent(Nina)  Bye.`.map((row) => ({ ...row, key: 'sr3' }));
    await record(sighting([...beside, ...next], { watch: 'w2', chat: 'c2' }), inTab2);
    expect(await texts()).toEqual([[...together, 'Found it!', 'Bye.']]);
  });

  it('are two again when that is taken back, each with what its page showed meanwhile', async () => {
    const undo = await mergeInto(await idOf(0), await idOf(1), lost, now);
    await record(sighting([...parcel, ...more]));
    const next = rows`10:21 agent(Nina)  Bye.`.map((row) => ({ ...row, key: 'sr3' }));
    await record(sighting([...beside, ...next], { watch: 'w2', chat: 'c2' }), inTab2);
    await undo?.();
    const apart = [
      [...parcelTexts, 'Found it!'],
      ['Is anybody here?', 'Yes, hello.', 'Bye.'],
    ];
    expect(await texts()).toEqual(apart);
    await record(sighting([...parcel, ...more]));
    await record(sighting([...beside, ...next], { watch: 'w2', chat: 'c2' }), inTab2);
    expect(await texts()).toEqual(apart);
  });

  it('keep every verdict: the own one stands, the other one is put into the notes', async () => {
    await giveVerdict(await idOf(0), { rating: 5, notes: 'mine', tags: ['a'] }, now());
    await giveVerdict(await idOf(1), { rating: 2, resolved: 'no', notes: 'other', tags: ['b'] }, now());
    await mergeInto(await idOf(0), await idOf(1), lost, now);
    expect((await kept())[0]?.verdict).toEqual({
      ...noVerdict,
      rating: 5,
      resolved: 'no',
      notes: 'mine\nother\nthe other one: 2 stars',
      tags: ['a', 'b'],
    });
  });

  it('keep all that was told of either: of one thing the own word, and the other one in the notes', async () => {
    const brought = (id: string, story: Partial<Told>, confidence: Confidence) => {
      const { interaction, transcript } = keptChat(id, [], { origin: 'imported', confidence });
      return { interaction, transcript: { ...transcript, told: { ...noStory, ...story } } };
    };
    const anna = brought('anna', { person: 'Anna', moodAfter: 4 }, 'high');
    const bert = brought('bert', { person: 'Bert', reference: '4711' }, 'low');
    await newJournal();
    await keepInJournal(anna, bert);
    await mergeInto('anna', 'bert', (_, { person }) => `there it was ${person}`, now);
    const [one] = await wholeJournal();
    expect(one?.transcript.told).toEqual({ ...noStory, person: 'Anna', moodAfter: 4, reference: '4711' });
    expect(one?.interaction).toMatchObject({
      confidence: 'low',
      verdict: { notes: 'there it was Bert' },
    });
  });

  it('are two again with what was said of them meanwhile, each of its own messages, the whole with the own one', async () => {
    await giveVerdict(await idOf(0), { rating: 2, notes: 'mine' }, now());
    await giveVerdict(await idOf(1), { notes: 'other', tags: ['b'] }, now());
    const [id, otherId] = [await idOf(0), await idOf(1)];
    const undo = await mergeInto(id, otherId, lost, now);
    await giveVerdict(id, { rating: 5 }, now());
    const messages = (await wholeJournal())[0]?.transcript.messages ?? [];
    const idSaying = (text: string) => messages.find((one) => one.text === text)?.id ?? '';
    const mended = ['Yes, hello.', 'Where is my parcel?'].map((text) => ({
      ...{ what: 'text' as const, message: idSaying(text), now: `${text} (mended)` },
    }));
    await correctFacts(id, mended, now);
    await undo?.();
    const [own, other] = await kept();
    expect(own?.verdict).toEqual({ ...noVerdict, rating: 5, notes: 'mine' });
    expect(other?.verdict).toEqual({ ...noVerdict, notes: 'other', tags: ['b'] });
    expect(await texts()).toEqual([
      parcelTexts.map((text) => (text === 'Where is my parcel?' ? `${text} (mended)` : text)),
      ['Is anybody here?', 'Yes, hello. (mended)'],
    ]);
  });

  it('are parts of one chat again, and recording goes on there', async () => {
    await newJournal();
    await record(sighting(parcel));
    await splitBefore(await idOf(0), 'm3', now);
    const undo = await mergeInto(await idOf(0), await idOf(1), lost, now);
    await record(sighting([...parcel, ...more]));
    expect(await texts()).toEqual([[...parcelTexts, 'Found it!']]);
    await undo?.();
    await record(sighting([...parcel, ...more]));
    expect(await texts()).toEqual([parcelTexts.slice(0, 2), [...parcelTexts.slice(2), 'Found it!']]);
  });

  it('are not offered where the course was noted by hand, or a part would lose its end', async () => {
    await splitBefore(await idOf(0), 'm3', now);
    await keepInJournal(
      keptChat('hand', [], { origin: 'manual' }),
      keptChat('old', chat`09:00 customer Hello?`, { origin: 'imported' }),
    );
    const [earlier, other, later] = (await kept()).filter(({ id }) => !/^(?:hand|old)$/.test(id));
    const names = async (own: typeof later) => own && (await mergeCandidates(own)).map(({ id }) => id).sort();
    expect(await names(earlier)).toEqual([later?.id]);
    expect(await names(later)).toEqual([earlier?.id, other?.id, 'old'].sort());
    expect(await names(other)).toEqual(['old']);
  });
});
