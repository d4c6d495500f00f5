import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenRow, Sighting } from '../../conversation/sighting';
import {
  closeAfterRestart,
  closeSilent,
  closeTab,
  ticketQuietAfterMs,
} from '../../recorder/close-interactions';
import { summaryAt } from '../../recorder/summary-at';
import { database } from '../../storage/database';
import { at } from '../drawing/chat';
import { inTab1, kept, keptTexts, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';

beforeEach(newJournal);

const dayMs = 86_400_000;

/** Entries of a thread: the page states their times, to the minute. */
function entries(seen: readonly SeenRow[], prefix = ''): SeenRow[] {
  return seen.map(({ key, seenAt, ...row }) => ({
    ...row,
    key: `${prefix}${key}`,
    seenAt: null,
    stated: { at: seenAt!, precisionS: 60 },
  }));
}

const thread = rows`
  10:01 customer(Kim)   My router blinks red.
  14:30 agent(Lena)     Does it still blink?
  15:02 customer(Kim)   It does.
  18:20 agent(Martin)   We send a new one.
`;

/** A visit to the page of a ticket, so many days after its first entry. */
function visit(seen: readonly SeenRow[], days: number, change: Partial<Sighting> = {}) {
  const watch = `w${days}`;
  const looked = sighting(entries(seen, watch), {
    ...{ watch, channel: 'ticket', chat: 'ticket 4711', vendor: 'zendesk-guide', title: '' },
    ...{ seenAt: at('20:00') + days * dayMs, watchedSince: at('20:00') + days * dayMs },
    ...change,
  });
  return record(looked, { ...inTab1, document: watch });
}

describe('a ticket', () => {
  it('is kept as a ticket, with the instants its page states and the waits between them', async () => {
    await visit(thread, 0);
    const [one] = await kept();
    expect(one).toMatchObject({ channel: 'ticket', state: 'open', vendor: 'zendesk-guide' });
    expect(one!.messages.map(({ instant }) => instant)).toEqual(
      thread.map(({ seenAt }) => ({ at: seenAt, basis: 'stated', precisionS: 60 })),
    );
    const { frtHumanS, longestWaitS } = one!.judged.figures;
    expect([frtHumanS, longestWaitS]).toEqual([(4 * 60 + 29) * 60, (4 * 60 + 29) * 60]);
  });

  it('gets only what is new on a later visit, however much later that is', async () => {
    await visit(thread.slice(0, 2), 0);
    await closeTab(1, 'tab_closed', at('21:00'));
    await visit(thread, 40);
    expect(await keptTexts()).toEqual(thread.map(({ text }) => text));
  });

  it('keeps the number that its page shows, however often it is judged', async () => {
    await visit(thread.slice(0, 2), 0, { reference: 'AB-770021' });
    await visit(thread, 3);
    expect((await kept())[0]!.judged.figures.caseNumbers).toEqual(['AB-770021']);
  });

  it('is not another one that begins with the same words', async () => {
    await visit(thread.slice(0, 2), 0);
    await visit(thread.slice(0, 2), 1, { chat: 'ticket 4712' });
    expect(await kept()).toHaveLength(2);
  });

  it('goes on when its tab is closed, and leaves the popup', async () => {
    await visit(thread.slice(0, 1), 0);
    await closeTab(1, 'tab_closed', at('21:00'));
    await closeAfterRestart(at('21:05'));
    await closeSilent(at('23:59'));
    const [one] = await kept();
    expect([one!.state, one!.judged.figures.abandoned]).toEqual(['open', false]);
    expect((await summaryAt(at('20:05'))).current).toHaveLength(1);
    expect((await summaryAt(at('23:59'))).current).toEqual([]);
  });

  it('is over when its page says so, with its last entry, or when nothing was said for two months', async () => {
    await visit(thread, 3, { ended: true });
    expect((await kept())[0]).toMatchObject({ closedBy: 'chat_end', endedAt: at('18:20') });
    await database.interactions.clear();
    await visit(thread, 0);
    await closeSilent(at('18:20') + ticketQuietAfterMs + 1);
    expect((await kept())[0]).toMatchObject({ closedBy: 'idle', endedAt: at('18:20') });
  });

  it('keeps the order of its entries when a later page of it is read before an earlier one', async () => {
    await visit(thread.slice(2), 0);
    await visit(thread.slice(0, 2), 1);
    expect(await keptTexts()).toEqual(thread.map(({ text }) => text));
  });

  it('is no history of a chat with the same organisation', async () => {
    await visit(thread, 0);
    await record(sighting(rows`21:01 customer  It does.`, { watch: 'chat' }), {
      ...inTab1,
      document: 'chat',
    });
    expect((await kept()).map(({ channel }) => channel).sort()).toEqual(['chat', 'ticket']);
  });
});
