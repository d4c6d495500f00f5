import { beforeEach, describe, expect, it } from 'vitest';
import { noVerdict } from '../../conversation/interaction';
import { changeKept, findKept } from '../../storage/change-kept';
import { changeRows } from '../../storage/change-rows';
import { database } from '../../storage/database';
import { type Filter, noFilter } from '../../storage/list/filter';
import { forgetListed } from '../../storage/list/keep-list';
import { ListDesk } from '../../storage/list/list-desk';
import type { ListCall, ListNote } from '../../storage/list/list-note';
import { removeInteractions } from '../../storage/remove-interactions';
import { chat } from '../drawing/chat';
import { keepInJournal, keptChat, takeIn } from '../drawing/kept';

const storm = chat`
  10:00 customer       Große Störung! Wann kommt der Techniker nach Łódź?
  10:21 agent(Martin)  Moin Moin, hier ist Martin von der Nordseeküste
`;
const parcel = chat`
  10:00 customer       Where is my parcel, order A-4711?
  10:05 bot(Robbi)     荷物は明日届きます 📦
`;

const promise = { id: 'p1', message: '', text: 'We call you back', dueAt: null, decidedAt: null };

/** A journal page as far as the list goes. */
function desk() {
  const notes: ListNote[] = [];
  const open = new ListDesk({
    say: (note) => notes.push(note),
    alone: (work) => work(),
    breathe: async () => {},
  });
  return {
    notes,
    hear: (call: ListCall) => open.hear(call),
    async list(change: Partial<Filter> = {}) {
      await open.follow();
      const serial = notes.length + 1;
      await open.hear({
        ...{ call: 'list', serial, filter: { ...noFilter, ...change }, anchor: '', from: 0, to: 5000 },
      });
      const listed = notes.findLast((note) => note.note === 'listed');
      if (listed?.note !== 'listed') throw new Error('nothing was listed');
      return listed;
    },
  };
}

const found = async (text: string) =>
  (await desk().list({ text })).rows.map((row) => row?.interaction.id).sort();
const narrowed = async (change: Partial<Filter>) =>
  (await desk().list(change)).rows.map((row) => row?.interaction.id).sort();

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
  await keepInJournal(
    keptChat('storm', storm, {
      organisation: 'nord.example',
      channel: 'phone',
      verdict: { ...noVerdict, rating: 4, resolved: 'yes', tags: ['coast'], notes: 'Sehr nett' },
    }),
    keptChat('parcel', parcel, { organisation: 'parcels.example', vendor: 'acme', caseId: 'parcel' }),
  );
});

describe('the search', () => {
  it.each([
    ['without case, accents and ß: grosse STOERUNG is not it, but STORUNG is', 'grosse STORUNG', ['storm']],
    ['letters that decompose into nothing', 'lodz', ['storm']],
    ['the beginning of the last word', 'nords', ['storm']],
    ['not the beginning of a word before it', 'nords martin', []],
    ['not the beginning of a word that is said to be whole', 'nords ', []],
    ['words of different messages, in any order', 'martin techniker', ['storm']],
    ['not words of different contacts', 'martin parcel', []],
    ['numbers with their marks', 'A-4711', ['parcel']],
    ['scripts without spaces', '明日', ['parcel']],
    ['an emoji', '📦', ['parcel']],
    ['names, notes and tags', 'robbi', ['parcel']],
    ['the person’s own note', 'nett', ['storm']],
    ['nothing but marks: everything', '?!', ['parcel', 'storm']],
    ['a text that no contact can hold', 'x'.repeat(10_000), []],
    ['signs that turn the text around', '\u202eparcel', ['parcel']],
    ['markup as the words it is made of', '<img onerror=alert(1)>', []],
  ])('finds %s', async (_, text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('shows the place with the words marked', async () => {
    const [row] = (await desk().list({ text: 'techn' })).rows;
    expect(row?.snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Techniker']);
  });
});

describe('the list', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['organisation', { organisation: 'nord.example' }, ['storm']],
    ['no organisation that only begins alike', { organisation: 'nord' }, []],
    ['channel', { channel: 'phone' }, ['storm']],
    ['chat software', { vendor: 'acme' }, ['parcel']],
    ['rating', { rating: '4' }, ['storm']],
    ['no rating', { rating: 'none' }, ['parcel']],
    ['outcome', { outcome: 'yes' }, ['storm']],
    ['tag', { tag: 'coast' }, ['storm']],
    ['case', { case: 'parcel' }, ['parcel']],
    ['several at once', { tag: 'coast', channel: 'chat' }, []],
    ['words too', { channel: 'phone', text: 'moin' }, ['storm']],
    ['days', { from: Date.UTC(2030, 0, 1) }, []],
  ])('can be narrowed by %s', async (_, change, ids) => {
    expect(await narrowed(change)).toEqual(ids);
  });

  it('says what it can be narrowed by, with the number of contacts', async () => {
    const page = desk();
    await page.list();
    const state = page.notes.findLast((note) => note.note === 'state');
    expect(state).toMatchObject({
      state: {
        ...{ listed: 2, worded: 2, ready: true },
        organisations: [
          { value: 'nord.example', label: 'Nordlicht Telekom', count: 1 },
          { value: 'parcels.example', count: 1 },
        ],
        tags: [{ value: 'coast', count: 1 }],
      },
    });
  });

  it('follows whatever is written, by whomever', async () => {
    const page = desk();
    await page.list();
    await changeKept(
      'parcel',
      ({ interaction, transcript }) => ({
        interaction,
        transcript: {
          ...transcript,
          messages: transcript.messages.map((message) => ({ ...message, text: 'umbrella' })),
        },
      }),
      1,
    );
    await changeRows(['storm'], (row) => ({ ...row, verdict: { ...row.verdict, tags: ['wind'] } }), 1);
    await keepInJournal(keptChat('new', parcel));
    expect((await page.list({ text: 'umbrella' })).total).toBe(1);
    expect((await page.list({ text: 'order' })).rows.map((row) => row?.interaction.id)).toEqual(['new']);
    expect((await page.list({ tag: 'coast' })).total).toBe(0);
    expect((await page.list({ tag: 'wind' })).total).toBe(1);
    await removeInteractions(['storm', 'new'], 2);
    expect((await page.list()).rows.map((row) => row?.interaction.id)).toEqual(['parcel']);
  });

  it('stays one list however often contacts change', async () => {
    const page = desk();
    for (let i = 0; i < 30; i++) {
      await keepInJournal(keptChat(`n${i % 11}`, parcel));
      expect((await page.list()).total).toBe(2 + Math.min(11, i + 1));
    }
    expect(await database.listPages.count()).toBeLessThan(10);
    expect(await database.changes.count()).toBe(0);
  });

  it('answers the newest of several searches only, and reads rows of it alone', async () => {
    const page = desk();
    await page.list();
    const typed = ['p', 'pa', 'par'].map((text, i) => ({
      ...{ call: 'list' as const, serial: 100 + i, filter: { ...noFilter, text }, anchor: '' },
      ...{ from: 0, to: 24 },
    }));
    await Promise.all([
      ...typed.map((call) => page.hear(call)),
      page.hear({ call: 'rows', serial: 101, from: 0, to: 24 }),
      page.hear({ call: 'ids', serial: 102, from: 0, to: 24, ticket: 7 }),
    ]);
    const after = page.notes.filter((note) => 'serial' in note && note.serial >= 100);
    expect(after.map((note) => 'serial' in note && note.serial)).toEqual([102]);
    expect(page.notes).toContainEqual({ note: 'ids', ticket: 7, ids: ['parcel'] });
  });

  it('says what is still promised, and no more once it was kept', async () => {
    const page = desk();
    const promised = async (status: 'open' | 'kept') => {
      await changeKept(
        'storm',
        ({ interaction, transcript }) => ({
          interaction,
          transcript: { ...transcript, promises: [{ ...promise, status }] },
        }),
        1,
      );
      return (await page.list()).rows.map((row) => row?.promise?.text);
    };
    expect(await promised('open')).toContain('We call you back');
    expect(await promised('kept')).not.toContain('We call you back');
  });

  it('takes in many that came at once, and again when one of them changes', async () => {
    const many = Array.from({ length: 450 }, (_, i) => keptChat(`many-${i}`, parcel));
    await takeIn(many);
    expect(await database.changes.count()).toBeLessThan(10);
    const page = desk();
    expect((await page.list()).total).toBe(452);
    await keepInJournal(keptChat('many-7', parcel, { verdict: { ...noVerdict, tags: ['seventh'] } }));
    expect((await page.list({ tag: 'seventh' })).total).toBe(1);
    await removeInteractions(
      many.slice(0, 400).map(({ interaction }) => interaction.id),
      1,
    );
    expect((await page.list()).total).toBe(52);
    expect(await database.changes.count()).toBe(0);
  });

  it('is made anew when it was lost, in part or as a whole', async () => {
    expect(await found('moin')).toEqual(['storm']);
    await database.wordPages.clear();
    expect(await found('moin')).toEqual(['storm']);
    await database.listPages.clear();
    expect(await found('moin')).toEqual(['storm']);
  });

  it('keeps nothing of what was deleted, not even while no page is open', async () => {
    await found('');
    const held = async () =>
      JSON.stringify([await database.listPages.toArray(), await database.wordPages.toArray()]);
    expect(await held()).toContain('nordseekuste');
    await removeInteractions(['storm'], 1);
    await forgetListed();
    expect(await held()).not.toMatch(/nordseekuste|nord\.example|coast/);
    expect(await held()).toContain('parcel');
    expect(await findKept('storm')).toBeUndefined();
  });
});
