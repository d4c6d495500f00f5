import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judgementVersion } from '../../metrics/judge';
import { entriesOf, withoutSources } from '../../metrics/wording-pages';
import { judgeSome } from '../../recorder/re-judge';
import { counted } from '../../storage/counters';
import { database } from '../../storage/database';
import { saveInteraction } from '../../storage/interactions';
import { markAllUnjudged } from '../../storage/judging';
import { readJudgingProgress } from '../../storage/judging-progress';
import { removeInteractions } from '../../storage/remove-interactions';
import { dropLostWordings, wordingsCounter } from '../../storage/wordings';
import { at } from '../drawing/chat';
import { inTab1, newJournal, record } from '../drawing/journal';
import { rows, sighting } from '../drawing/sighting';
import { call, told } from '../drawing/told';

beforeEach(async () => {
  fakeBrowser.reset();
  await newJournal();
});

const pasted =
  'Gern prüfe ich das für Sie, bitte nennen Sie mir dazu Ihre Kundennummer aus dem letzten Schreiben.';

/** A chat of another tab, an hour later for each number, in which this was the answer. */
async function chatWith(answer: string, number: number): Promise<void> {
  const later = number * 3_600_000;
  const seen = rows`
    10:00 customer  Mein Anschluss Nummer ${number} ist gestört, Straße ${number}
    10:01 agent     ${answer}
  `.map((row) => ({ ...row, key: `${number}-${row.key}`, seenAt: (row.seenAt ?? 0) + later }));
  await record(sighting(seen, { watch: `w${number}`, chat: `c${number}`, seenAt: at('10:02') + later }), {
    ...inTab1,
    tab: number,
    document: `d${number}`,
  });
}

async function judgedAnswers() {
  const all = await database.interactions.orderBy('startedAt').toArray();
  const transcripts = await database.transcripts.bulkGet(all.map(({ id }) => id));
  return transcripts.map((one) => one!.judgedMessages[1]!);
}

async function judgeAll(most?: number): Promise<number> {
  let runs = 0;
  while ((await judgeSome(at('23:00'), most)) > 0 && runs < 50) runs++;
  return runs;
}

it('comes to an end in a journal in which no company said a word', async () => {
  for (let n = 1; n <= 50; n++) {
    const { interaction, transcript } = call(told`
      10:00 begun
      10:20 done
    `);
    await saveInteraction({ ...interaction, id: `call-${n}` }, { ...transcript, id: `call-${n}` });
  }
  await markAllUnjudged();
  expect(await judgeAll(20)).toBe(2);
  expect(await judgeSome(at('23:00'))).toBe(0);
});

describe('what is known of other chats', () => {
  it('is forgotten with a contact that was deleted', async () => {
    await chatWith(pasted, 1);
    await chatWith(pasted, 2);
    const before = await counted(wordingsCounter);
    const [first] = await database.interactions.orderBy('startedAt').toArray();
    await removeInteractions([first!.id], at('23:00'));
    await dropLostWordings(withoutSources, entriesOf);
    expect(await counted(wordingsCounter)).toBe(before / 2);
    expect(await database.wordingSources.count()).toBe(1);
    await chatWith(pasted, 3);
    const [second] = await database.interactions.orderBy('startedAt').toArray();
    expect((await judgedAnswers())[1]!.cannedReasons).toContainEqual(
      expect.objectContaining({ kind: 'repeat', with: [second!.id] }),
    );
  });

  it('makes a text canned when it was sent before, and the first sending too as soon as it is judged again', async () => {
    await chatWith(pasted, 1);
    expect((await judgedAnswers())[0]!.cannedReasons.map(({ kind }) => kind)).not.toContain('repeat');
    await chatWith(pasted, 2);
    const [first] = await database.interactions.orderBy('startedAt').toArray();
    const second = (await judgedAnswers())[1]!;
    expect(second.cannedReasons).toContainEqual(
      expect.objectContaining({ kind: 'repeat', with: [first!.id] }),
    );
    expect(second.cannedScore).toBeGreaterThan(0.5);
    await judgeAll();
    expect((await judgedAnswers())[0]!.cannedReasons.map(({ kind }) => kind)).toContain('repeat');
  });

  it('does not make a text canned that only this chat holds, however often it is sighted', async () => {
    await chatWith(pasted, 1);
    await chatWith(pasted, 1);
    await judgeAll();
    const [only, ...others] = await judgedAnswers();
    expect(others).toEqual([]);
    expect(only!.cannedReasons.map(({ kind }) => kind)).not.toContain('repeat');
  });

  it('is made anew from the transcripts when it was lost', async () => {
    await chatWith(pasted, 1);
    await chatWith(pasted, 2);
    await judgeAll();
    const before = await judgedAnswers();
    await Promise.all([
      database.wordingPages.clear(),
      database.wordingSources.clear(),
      database.counters.delete('wordings'),
    ]);
    await markAllUnjudged();
    await judgeAll();
    expect(await judgedAnswers()).toEqual(before);
  });
});

describe('judging again', () => {
  it('goes in steps, can stop anywhere, and ends as judging from scratch would', async () => {
    for (const number of [1, 2, 3, 4, 5])
      await chatWith(number % 2 ? pasted : `Ich sehe Leitung ${number} hat Rost.`, number);
    await markAllUnjudged();
    await judgeAll();
    const scratch = await database.transcripts.toArray();
    await database.interactions.toCollection().modify((row) => {
      row.judged.version = 'older rules';
      row.judged.score = { value: 1, basis: 'estimated', reasons: [] };
    });
    expect(await judgeSome(at('23:00'), 2)).toBe(3);
    expect(await readJudgingProgress()).toEqual({ version: judgementVersion, done: 2, left: 3 });
    await judgeAll(2);
    expect(await readJudgingProgress()).toEqual({ version: judgementVersion, done: 5, left: 0 });
    expect(await database.transcripts.toArray()).toEqual(scratch);
    expect((await database.interactions.toArray()).map((row) => row.judged.score.value)).not.toContain(1);
  });
});
