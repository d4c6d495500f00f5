import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { armClearing, clearAlarm, clearAway } from '../../recorder/clear-away';
import { judgeSome } from '../../recorder/re-judge';
import { counted } from '../../storage/counters';
import { database } from '../../storage/database';
import { removeInteractions } from '../../storage/remove-interactions';
import { bringBack, setAside, undoableMs } from '../../storage/set-aside';
import { wordingsCounter } from '../../storage/wordings';
import { at, chat } from '../drawing/chat';
import { keepInJournal, keptChat, wholeJournal } from '../drawing/kept';

const now = at('12:00');
const alone = (work: () => Promise<void>) => work();
const said = (words: string) =>
  keptChat(
    words,
    chat`
      10:00 customer       Where is my parcel?
      10:21 agent(Martin)  Thank you for your patience, the ${words} lies at the depot on the coast.
    `,
    { judged: { ...keptChat('x', []).interaction.judged, version: '' } },
  );

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
  await browser.alarms.clearAll();
  await keepInJournal(...['parcel', 'letter'].map(said).map(unjudgedAgain));
  await judgeSome(now);
});

/** As the background finds it that has not judged it yet. */
function unjudgedAgain(kept: ReturnType<typeof said>) {
  const { interaction } = kept;
  return { ...kept, interaction: { ...interaction, judged: { ...interaction.judged, version: '' } } };
}

const entries = async () =>
  (await database.wordingPages.toArray()).reduce((sum, { length }) => sum + length, 0);

describe('what deleted contacts leave behind', () => {
  it('is cleared away: their wordings and their number in the index', async () => {
    const both = await entries();
    expect(await counted(wordingsCounter)).toBe(2);
    await removeInteractions(['letter'], now);
    await armClearing();
    expect(await browser.alarms.get(clearAlarm)).toBeDefined();
    await clearAway(now, alone);
    await clearAway(now, alone);
    expect(await entries()).toBe(both / 2);
    expect(await counted(wordingsCounter)).toBe(1);
    expect((await database.wordingSources.toArray()).map(({ interaction }) => interaction)).toEqual([
      'parcel',
    ]);
    expect(await browser.alarms.get(clearAlarm)).toBeUndefined();
  });

  it('stays whole as long as the deletion can be undone', async () => {
    const [journal, both] = [await wholeJournal(), await entries()];
    const deletion = await setAside(['letter'], now);
    await clearAway(now + undoableMs - 1, alone);
    await bringBack(deletion, now + undoableMs - 1);
    expect(await wholeJournal()).toEqual(journal);
    expect(await entries()).toBe(both);
  });

  it('goes once the time to undo is over', async () => {
    await setAside(['letter', 'parcel'], now);
    await clearAway(now + undoableMs, alone);
    expect(await entries()).toBe(0);
    expect(await database.setAside.count()).toBe(0);
  });
});
