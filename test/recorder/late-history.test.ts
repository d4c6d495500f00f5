import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Party } from '../../conversation/party';
import type { SeenRow } from '../../conversation/sighting';
import { closeSilent, closeTab } from '../../recorder/close-interactions';
import { at } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { sighting } from '../drawing/sighting';

beforeEach(newJournal);

type Line = readonly [Party, string];

const greeting: Line = ['bot', 'Hello, how can I help?'];
const hour = 3_600_000;

/** A talk that somebody would know again: a question, then words that stand in every chat. */
const talk = fc
  .record({
    greeted: fc.boolean(),
    question: fc.constantFrom('Where is my parcel?', 'My bill is wrong.', 'I cannot log in.'),
    more: fc.array(
      fc.constantFrom<Line>(
        ['agent', 'ok'],
        ['customer', 'ok'],
        ['agent', 'One moment'],
        ['customer', 'Thanks'],
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ greeted, question, more }): Line[] => [
    ...(greeted ? [greeting] : []),
    ['customer', question],
    ['agent', 'Let me look.'],
    ...more,
  ]);

/** What happens between the talk and the page that shows it again. */
const between = fc.constantFrom('reloaded', 'another tab', 'the next day');

/** How that page comes to its history: what stood there before, and how much was typed meanwhile. */
const drawing = fc.record({ greets: fc.boolean(), typedBefore: fc.nat(2), looksTwice: fc.boolean() });

const rowsOf = (lines: readonly Line[], prefix: string, seenAt: (i: number) => number | null): SeenRow[] =>
  lines.map(([party, text], i) => ({
    ...{ key: `${prefix}${i}`, party, author: '', text, seenAt: seenAt(i), stated: null },
  }));

const texts = (lines: readonly Line[]) => lines.map(([, text]) => text);

async function talkFirst(lines: readonly Line[]): Promise<void> {
  await record(sighting(rowsOf(lines, 'r', (i) => at('10:00') + i * 1000)));
}

/** Lets time pass; gives when it is then, and which tab shows the page. */
async function pass(happened: string): Promise<{ now: number; tab: number }> {
  if (happened === 'reloaded') return { now: at('10:05'), tab: 1 };
  if (happened === 'another tab') {
    await closeTab(1, 'tab_closed', at('10:05'));
    return { now: at('10:10'), tab: 2 };
  }
  await closeSilent(at('10:00') + 20 * hour);
  return { now: at('10:00') + 24 * hour, tab: 3 };
}

/** The looks at a page on which `history` is drawn above what stands there and `said` is said; what is said is never history. */
async function lookAgain(
  history: readonly Line[],
  said: readonly Line[],
  { now, tab }: { now: number; tab: number },
  { greets, typedBefore, looksTwice }: { greets: boolean; typedBefore: number; looksTwice: boolean },
): Promise<void> {
  const top = greets ? rowsOf([greeting], 'g', () => null) : [];
  const above = rowsOf(history, 'h', () => null);
  const below = rowsOf(said, 's', (i) => now + i * 1000);
  const looks = [top];
  for (let upTo = 1; upTo <= typedBefore; upTo += 1) looks.push([...top, ...below.slice(0, upTo)]);
  for (let upTo = typedBefore; upTo <= below.length; upTo += 1)
    looks.push([...above, ...top, ...below.slice(0, upTo)]);
  for (const [i, rows] of looks.entries()) {
    if (rows.length === 0) continue;
    const look = sighting(rows, { watch: 'w2', seenAt: now + i * 1000, watchedSince: now });
    for (let times = 0; times < (looksTwice ? 2 : 1); times += 1)
      await record(look, { ...inTab1, tab, document: 'd2' });
  }
}

const news: Line[] = [
  ['customer', 'It has still not come'],
  ['customer', 'ok'],
  ['agent', 'One moment'],
];

describe('a chat whose history is drawn after the watch began', () => {
  it('goes on or is linked, and every word is kept once, whatever stood there and was typed before', async () => {
    await fc.assert(
      fc.asyncProperty(talk, between, drawing, async (first, happened, drawn) => {
        await newJournal();
        await talkFirst(first);
        await lookAgain(first, news, await pass(happened), drawn);
        const said = [...(drawn.greets ? [greeting] : []), ...news];
        const contacts = await kept();
        const told = contacts.map(({ messages }) => messages.map(({ text }) => text));
        if (happened !== 'the next day') expect(told).toEqual([texts([...first, ...said])]);
        else {
          expect(told).toEqual([texts(first), texts(said)]);
          const [earlier, later] = contacts;
          expect([later?.follows, later?.caseId]).toEqual([earlier?.id, earlier?.id]);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('loses nothing where the page shows only the end of its history, or more than was ever seen', async () => {
    const cut = fc.record({ from: fc.nat(8), unseen: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(talk, between, drawing, cut, async (first, happened, drawn, { from, unseen }) => {
        await newJournal();
        await talkFirst(first);
        const lost = Array.from({ length: unseen }, (_, i): Line => ['agent', `never seen ${i}`]);
        await lookAgain([...first.slice(from), ...lost], news, await pass(happened), drawn);
        const told = (await kept()).flatMap(({ messages }) => messages.map(({ text }) => text)).sort();
        const said = [...first, ...lost, ...news];
        for (const text of new Set(texts(said)))
          expect(told.filter((one) => one === text).length).toBeGreaterThanOrEqual(
            said.filter(([, one]) => one === text).length,
          );
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is not taken for another talk that began with the same greetings', async () => {
    const greetings: Line[] = [greeting, ['customer', 'Hello'], ['agent', 'How can I help?']];
    const standing = fc.record({
      happened: fc.constantFrom('another tab', 'the next day'),
      shared: fc.integer({ min: 1, max: greetings.length }),
      unwatched: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(talk, standing, async (first, { happened, shared, unwatched }) => {
        await newJournal();
        await talkFirst([...greetings, ...first]);
        const { now, tab } = await pass(happened);
        const other: Line[] = [
          ...greetings.slice(0, shared),
          ['customer', 'I want to leave you.'],
          ['agent', 'ok'],
        ];
        // In the same half hour, what stands there in another tab and says the same is the same chat.
        const isUnseen = (i: number) => unwatched && i < shared && happened === 'the next day';
        const rows = rowsOf(other, 'o', (i) => (isUnseen(i) ? null : now + i * 1000));
        for (let upTo = 1; upTo <= rows.length; upTo += 1)
          await record(sighting(rows.slice(0, upTo), { watch: 'w2', seenAt: now + upTo * 1000 }), {
            ...inTab1,
            tab,
            document: 'd2',
          });
        const contacts = await kept();
        expect(contacts.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
          texts([...greetings, ...first]),
          texts(other),
        ]);
        expect(contacts[1]?.follows).toBe('');
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('loses the instants that its frame takes back, and keeps those that another frame saw as well', async () => {
    const seen = rowsOf(
      [
        ['customer', 'Where is my parcel?'],
        ['agent', 'Let me look.'],
      ],
      'r',
      (i) => at('10:00') + i,
    );
    await record(sighting(seen));
    await record(sighting([seen[0]!], { watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
    await record(
      sighting(
        seen.map((row) => ({ ...row, seenAt: null })),
        { seenAt: at('10:01') },
      ),
    );
    const [only] = await kept();
    expect(only?.messages.map(({ instant }) => instant.at)).toEqual([at('10:00'), null]);
  });
});
