import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { closeAfterRestart, closeSilent, closeTab } from '../../recorder/close-interactions';
import { minutesWaited } from '../../recorder/show-state';
import { summaryAt } from '../../recorder/summary-at';
import { changeKept, keepAll } from '../../storage/change-kept';
import { leaveUnrated } from '../../storage/not-rated';
import { runningStopwatches } from '../../storage/stopwatch';
import { at } from '../drawing/chat';
import { inTab1, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';
import { call, told } from '../drawing/told';

beforeEach(async () => {
  await newJournal();
  await browser.storage.local.clear();
});

const ringing = () => call(told`10:00 begun`);

describe('a stopwatch that runs', () => {
  it('outlives tabs, a restart of the browser and a night asleep', async () => {
    await keepAll([ringing()], at('10:00'));
    await closeTab(1, 'tab_closed', at('10:05'));
    await closeAfterRestart(at('11:00'));
    await closeSilent(at('23:59'));
    const [running] = await runningStopwatches();
    expect(running?.transcript.milestones).toEqual(told`10:00 begun`);
  });

  it('shows its minutes on every tab', async () => {
    await keepAll([ringing()], at('10:00'));
    const summary = await summaryAt(at('10:09'));
    expect([1, 2, undefined].map((tab) => minutesWaited(summary, tab, at('10:09')))).toEqual([9, 9, 9]);
  });

  it('shows nothing while somebody speaks', async () => {
    await keepAll([ringing()], at('10:00'));
    await changeKept(
      'call',
      () =>
        call(told`10:00 begun
      10:08 person Martin`),
      at('10:08'),
    );
    expect(minutesWaited(await summaryAt(at('10:09')), 1, at('10:09'))).toBeNull();
  });
});

describe('what may be rated', () => {
  it('is the contact that ended last, until something is said of it', async () => {
    await keepAll(
      [
        call(told`10:00 begun
      10:05 done`),
      ],
      at('10:05'),
    );
    await record(sighting(rows`11:00 customer Hello?`, { ended: true }));
    expect((await summaryAt(at('11:01'))).toRate).toMatchObject({
      organisation: inTab1.organisation,
      tab: 1,
    });
    const id = (await summaryAt(at('11:01'))).toRate?.id ?? '';
    await changeKept(
      id,
      ({ interaction, transcript }) => ({
        interaction: { ...interaction, verdict: { ...interaction.verdict, rating: 4 } },
        transcript,
      }),
      at('11:02'),
    );
    expect((await summaryAt(at('11:02'))).toRate).toMatchObject({ id: 'call', tab: null });
  });

  it('is not asked for again once it was left open', async () => {
    await keepAll(
      [
        call(told`10:00 begun
      10:05 done`),
      ],
      at('10:05'),
    );
    expect((await summaryAt(at('10:06'))).toRate?.id).toBe('call');
    await leaveUnrated('call');
    await leaveUnrated('call');
    expect((await summaryAt(at('10:06'))).toRate).toBeNull();
  });

  it('is nothing a day later', async () => {
    await keepAll(
      [
        call(told`10:00 begun
      10:05 done`),
      ],
      at('10:05'),
    );
    expect((await summaryAt(at('10:05') + 25 * 3_600_000)).toRate).toBeNull();
  });
});
