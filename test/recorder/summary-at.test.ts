import { beforeEach, describe, expect, it } from 'vitest';
import { summaryAt } from '../../recorder/summary-at';
import { database } from '../../storage/database';
import { changePreferences } from '../../storage/preferences';
import { at } from '../drawing/chat';
import { inTab1, kept, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';

beforeEach(newJournal);

/** Journals a chat with an organisation and gives it a score. */
async function scored(organisation: string, value: number | null): Promise<void> {
  const seen = sighting(rows`10:01 customer  Hello?`, { watch: organisation, ended: true });
  await record(seen, { ...inTab1, organisation, document: organisation });
  const row = (await kept()).find((one) => one.organisation === organisation)!;
  row.judged.score = { value, basis: value === null ? 'none' : 'estimated', reasons: [] };
  await database.interactions.update(row.id, { judged: row.judged });
}

describe('what the popup paints from', () => {
  it('ranks the best three and the worst three, and none that has no score', async () => {
    const scores = { a: 90, b: 80, c: 70, d: 60, e: 40, f: 30, g: 20, h: 10, i: null };
    for (const [name, value] of Object.entries(scores)) await scored(`${name}.example`, value);
    const { best, worst, interactions } = await summaryAt(at('12:00'));
    expect(best.map(({ score }) => score)).toEqual([90, 80, 70]);
    expect(worst.map(({ score }) => score)).toEqual([10, 20, 30]);
    expect(interactions).toBe(9);
  });

  it('ranks nothing that is still going on, and of many with one score the newest', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await scored(`${name}.example`, 10);
    const journal = await kept();
    for (const [i, row] of journal.entries())
      await database.interactions.update(row.id, { startedAt: at('09:00') + i });
    await database.interactions.update(journal[4]!.id, { state: 'open' });
    const { worst } = await summaryAt(at('12:00'));
    expect(worst.map(({ id }) => id)).toEqual([3, 2, 1].map((i) => journal[i]!.id));
  });

  it('shows open chats, the one that spoke last first, with their tab', async () => {
    await record(sighting(rows`10:01 customer  Hello?`));
    const other = sighting(rows`10:05 customer  Hi!`, { watch: 'w2' });
    await record(other, { ...inTab1, tab: 2, document: 'd2', organisation: 'paketdienst.example' });
    const { current } = await summaryAt(at('10:06'));
    expect(current.map(({ tab, organisation }) => [tab, organisation])).toEqual([
      [2, 'paketdienst.example'],
      [1, 'nordlicht.example'],
    ]);
  });

  it('reminds of the most telling contact of this day a year ago, if the person wants that', async () => {
    await scored('plain.example', 60);
    await scored('kind.example', 90);
    const aYearLater = new Date(at('12:00'));
    aYearLater.setFullYear(aYearLater.getFullYear() + 1);
    expect((await summaryAt(aYearLater.getTime())).aYearAgo).toBeNull();
    await changePreferences({ rememberDay: true });
    expect((await summaryAt(aYearLater.getTime())).aYearAgo).toMatchObject({ organisation: 'kind.example' });
    expect((await summaryAt(aYearLater.getTime() + 86_400_000)).aYearAgo).toBeNull();
  });

  it('is empty for an empty journal', async () => {
    expect(await summaryAt(at('10:00'))).toMatchObject({
      current: [],
      best: [],
      worst: [],
      interactions: 0,
      today: { contacts: 0, waits: 0, waitedS: 0 },
    });
  });
});
