import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetOld } from '../../recorder/forget-old';
import { summaryAt } from '../../recorder/summary-at';
import { keepAll } from '../../storage/change-kept';
import { countOlder, keptSince } from '../../storage/older-interactions';
import { changePreferences } from '../../storage/preferences';
import { at } from '../drawing/chat';
import { kept, newJournal } from '../drawing/journal';
import { call, told } from '../drawing/told';

const yearMs = 365 * 24 * 3_600_000;
const ended = told`10:00 begun
  10:05 done`;

beforeEach(async () => {
  await newJournal();
  await browser.storage.local.clear();
  const old = { startedAt: at('10:00') - 2 * yearMs };
  await keepAll(
    [
      call(ended, { id: 'new' }),
      call(ended, { ...old, id: 'old' }),
      call(told`10:00 begun`, { ...old, id: 'runs' }),
    ],
    at('10:05'),
  );
});

describe('what is older than the person wants to keep', () => {
  it('stays for ever unless they say otherwise', async () => {
    expect(await forgetOld(at('12:00'))).toBe(0);
    expect(await kept()).toHaveLength(3);
  });

  it('goes with its transcript, and only what is closed', async () => {
    await changePreferences({ keepMonths: 12 });
    expect(await forgetOld(at('12:00'))).toBe(1);
    expect((await kept()).map(({ id }) => id).sort()).toEqual(['new', 'runs']);
    expect((await summaryAt(at('12:00'))).interactions).toBe(2);
    expect(await forgetOld(at('12:00'))).toBe(0);
  });

  it('can be counted before', async () => {
    expect(await countOlder(keptSince(at('12:00'), 12))).toBe(1);
  });

  it('is counted in months of the calendar', () => {
    const day = (month: number, date: number) => new Date(2026, month, date, 9).getTime();
    expect(keptSince(day(2, 31), 1)).toBe(day(1, 28));
    expect(keptSince(day(11, 31), 6)).toBe(day(5, 30));
    expect(keptSince(day(11, 5), 12)).toBe(new Date(2025, 11, 5, 9).getTime());
  });
});
