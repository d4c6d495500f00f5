import { beforeEach, describe, expect, it } from 'vitest';
import {
  closeAfterRestart,
  closeLeft,
  closeSilent,
  closeTab,
  silentAfterMs,
} from '../../recorder/close-interactions';
import { at } from '../drawing/chat';
import { inTab1, kept, keptTexts, newJournal, record } from '../drawing/journal';
import { rows, shownAgain, sighting } from '../drawing/sighting';

beforeEach(newJournal);

const answered = rows`
  10:01 customer       Where is my parcel?
  10:09 agent(Martin)  It comes today.
`;
const waiting = answered.slice(0, 1);

describe('how an interaction ends', () => {
  it('ends with its last word when the tab of an answered chat is closed', async () => {
    await record(sighting(answered));
    await closeTab(1, 'tab_closed', at('11:00'));
    expect((await kept())[0]).toMatchObject({
      state: 'closed',
      closedBy: 'tab_closed',
      endedAt: at('10:09'),
    });
  });

  it('ends when the customer leaves, if they were still waiting', async () => {
    await record(sighting(waiting));
    await closeTab(1, 'tab_closed', at('10:40'));
    expect((await kept())[0]?.endedAt).toBe(at('10:40'));
  });

  it('stays over when a look comes in that was taken before the tab was closed', async () => {
    await record(sighting(waiting));
    await closeTab(1, 'tab_closed', at('10:20'));
    await record(sighting(answered));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'tab_closed' });
    expect((await kept())[0]?.messages).toHaveLength(2);
    await record(sighting(answered, { seenAt: at('10:21') }));
    expect((await kept())[0]).toMatchObject({ state: 'open', closedBy: null });
  });

  it('lives on while another tab shows it, and no longer', async () => {
    await record(sighting(answered));
    await record(sighting(shownAgain(answered), { watch: 'w2' }), { ...inTab1, tab: 2, document: 'd2' });
    await closeTab(1, 'tab_closed', at('10:20'));
    expect((await kept())[0]?.state).toBe('open');
    await closeTab(2, 'tab_closed', at('10:21'));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'tab_closed' });
  });

  it('ends when the tab goes to another organisation, not when it stays', async () => {
    await record(sighting(answered));
    await closeLeft(1, 'nordlicht.example', at('10:20'));
    expect((await kept())[0]?.state).toBe('open');
    await closeLeft(1, 'news.example', at('10:20'));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'navigation' });
  });

  it('ends when no frame has spoken up for long, and not before', async () => {
    await record(sighting(answered));
    await closeSilent(at('10:09') + silentAfterMs);
    expect((await kept())[0]?.state).toBe('open');
    await closeSilent(at('10:09') + silentAfterMs + 1);
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'idle' });
  });

  it('stays over when nobody spoke for half a day, although its page still stands', async () => {
    await record(sighting(answered));
    await record(sighting(answered, { seenAt: at('22:05') }));
    await closeSilent(at('22:10'));
    expect((await kept())[0]).toMatchObject({ state: 'closed', closedBy: 'idle' });
    await record(sighting(answered, { seenAt: at('22:15') }));
    expect((await kept())[0]).toMatchObject({ state: 'closed', lastSeenAt: at('22:15') });
  });

  it('goes on when the chat is seen again soon after the browser went down', async () => {
    await record(sighting(answered));
    await closeAfterRestart(at('10:20'));
    expect((await kept())[0]?.closedBy).toBe('browser_restart');
    const later = sighting(shownAgain(answered), { watch: 'w2', seenAt: at('10:25') });
    await record(later, { ...inTab1, tab: 9, document: 'd9' });
    expect(await keptTexts()).toHaveLength(2);
    expect((await kept())[0]).toMatchObject({ state: 'open', closedBy: null });
  });

  it('is left alone when it was closed before', async () => {
    await record(sighting(answered, { ended: true, seenAt: at('10:10') }));
    await closeTab(1, 'tab_closed', at('11:00'));
    expect((await kept())[0]).toMatchObject({ closedBy: 'chat_end', endedAt: at('10:10') });
  });
});
