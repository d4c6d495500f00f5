import { beforeEach, describe, expect, it } from 'vitest';
import { checkEntry, isChecked } from '../../components/entry/check-entry';
import { entryAsKept, organisationNamed } from '../../components/entry/entry-as-kept';
import { type EntryDraft, emptyDraft } from '../../components/entry/entry-draft';
import { startStopwatch, takeBack, takeStep, throwAway } from '../../components/entry/stopwatch-steps';
import { giveRating } from '../../components/verdict/give-rating';
import { giveVerdict } from '../../components/verdict/give-verdict';
import { withCorrection, withoutCorrection } from '../../conversation/correction';
import { mergeInteractions } from '../../conversation/merge-interactions';
import { interactionRow } from '../../exchange/rows/interaction-row';
import { judgeSome } from '../../recorder/re-judge';
import { keepAll } from '../../storage/change-kept';
import { dropDraft, readDraft, saveDraft } from '../../storage/drafts';
import { markUnjudged } from '../../storage/judging';
import { knownOrganisations } from '../../storage/known-organisations';
import { runningStopwatches } from '../../storage/stopwatch';
import { at } from '../drawing/chat';
import { kept, newJournal } from '../drawing/journal';
import { call, told } from '../drawing/told';

const now = new Date(2026, 10, 3, 12).getTime();

function keptOf(change: Partial<EntryDraft>) {
  const draft = { ...emptyDraft, organisation: 'Nordlicht', started: '2026-11-03T10:00', ...change };
  const entry = checkEntry(draft, now);
  if (!isChecked(entry)) throw new Error(JSON.stringify(entry));
  return entryAsKept(entry, { id: 'e', now, zone: 'Europe/Berlin', known: [] });
}

beforeEach(newJournal);

describe('an entry by hand, kept', () => {
  it('has its wait, its words and what was told', () => {
    const { interaction, transcript } = keptOf({
      waitMinutes: '21',
      person: 'Martin',
      said: 'Moin, hier ist Martin von der Küste',
      resolved: 'yes',
      reference: 'NL-1',
      promised: 'a new router',
      promisedUntil: '2026-11-06',
    });
    expect(transcript.waits).toMatchObject([{ kind: 'first_response', waitS: 1260, endedBy: 'agent' }]);
    expect(interaction).toMatchObject({ origin: 'manual', state: 'closed', organisation: 'Nordlicht' });
    expect(interaction.judged.line?.author).toBe('Martin');
    expect(interaction.judged.figures.momentsGood).toBe(1);
    expect(interaction.judged.figures.caseNumbers).toEqual(['NL-1']);
    const until = new Date(2026, 10, 6, 23, 59, 59, 999).getTime();
    expect(transcript.promises).toMatchObject([{ text: 'a new router', dueAt: until, status: 'open' }]);
  });

  it('has no end and no length that nobody told, and keeps its wait', () => {
    const untold = keptOf({ waitMinutes: '3' });
    expect(untold.transcript.waits).toMatchObject([{ waitS: 180, open: false, endedBy: 'agent' }]);
    expect(interactionRow(untold)).toMatchObject({ state: 'closed', ended_at: null, duration_s: null });
    const told = keptOf({ waitMinutes: '3', ended: '2026-11-03T10:20' });
    expect(interactionRow(told).duration_s).toBe(1200);
  });

  it('stays over when a corrected end is taken back, or it is joined with an earlier contact', () => {
    const untold = keptOf({ waitMinutes: '3' });
    const end = { what: 'endedAt', message: '' } as const;
    const corrected = withCorrection(untold, end, untold.interaction.startedAt + 600_000, now);
    expect(corrected.interaction.endedAt).not.toBeNull();
    expect(withoutCorrection(corrected, end).interaction).toEqual(untold.interaction);
    const earlier = keptOf({ started: '2026-11-03T09:00', ended: '2026-11-03T09:10' });
    const both = mergeInteractions(
      { ...earlier, interaction: { ...earlier.interaction, id: 'a' } },
      untold,
      '',
    );
    expect(both.interaction).toMatchObject({ state: 'closed', endedAt: null });
  });

  it('was left when nobody answered', () => {
    const { interaction } = keptOf({ waitMinutes: '38', answered: 'no' });
    expect(interaction.judged.figures).toMatchObject({ abandoned: true, longestWaitS: 2280 });
  });

  it('has no wait when none was told', () => {
    expect(keptOf({}).transcript.waits).toEqual([]);
    expect(keptOf({ ended: '2026-11-03T10:30' }).interaction.endedAt).toBe(
      new Date(2026, 10, 3, 10, 30).getTime(),
    );
  });

  it('goes to the organisation that is known by that name', () => {
    const known = [{ organisation: 'nordlicht.example', organisationName: 'Nordlicht Telekom' }];
    expect(organisationNamed(' nordlicht telekom ', known)).toEqual(known[0]);
    expect(organisationNamed('Bäckerei', known).organisation).toBe('Bäckerei');
  });
});

describe('a stopwatch in the journal', () => {
  const facts = {
    ...{ id: 's', organisation: 'Nordlicht', organisationName: 'Nordlicht', channel: 'phone' as const },
    ...{ expectedWaitS: 300, zone: 'Europe/Berlin' },
  };

  it('becomes an interaction with its waits, step by step', async () => {
    await startStopwatch(facts, at('10:00'));
    await takeStep('s', 'queue', at('10:01'));
    await takeStep('s', 'note', at('10:09'), 'still music');
    expect((await kept())[0]).toMatchObject({ state: 'open', verdict: { expectedWaitS: 300 } });
    await takeStep('s', 'person', at('10:21'), 'Martin');
    const done = await takeStep('s', 'done', at('10:29'));
    expect(done?.interaction).toMatchObject({ state: 'closed', endedAt: at('10:29'), closedBy: 'user' });
    expect(done?.transcript.milestones).toEqual(told`
      10:00 begun
      10:01 queue
      10:09 note still music
      10:21 person Martin
      10:29 done
    `);
    expect(await runningStopwatches()).toEqual([]);
  });

  it('has one score, whoever judges it: after a step, after a note, and in the background', async () => {
    for (const hour of [1, 2, 3, 4, 5])
      await keepAll([call(told`00:00 begun\n00:50 person\n00:55 done`, { id: `${hour}` })], at('01:00'));
    await startStopwatch(facts, at('10:00'));
    await takeStep('s', 'person', at('10:50'));
    const score = async () => (await kept()).find(({ id }) => id === 's')?.judged.score;
    await takeStep('s', 'done', at('10:55'));
    const first = await score();
    await giveVerdict('s', { notes: 'long' }, at('10:56'));
    expect(await score()).toEqual(first);
    await markUnjudged(['s']);
    await judgeSome(at('10:57'));
    expect(await score()).toEqual(first);
  });

  it('takes steps back, even the end', async () => {
    await startStopwatch(facts, at('10:00'));
    await takeStep('s', 'done', at('10:05'));
    await takeBack('s', at('10:06'));
    expect((await runningStopwatches()).map(({ transcript }) => transcript.milestones?.length)).toEqual([1]);
  });

  it('can be thrown away', async () => {
    await startStopwatch(facts, at('10:00'));
    await throwAway('s', at('10:01'));
    expect(await kept()).toEqual([]);
  });

  it('makes its organisation known for the next entry', async () => {
    await startStopwatch(facts, at('10:00'));
    expect(await knownOrganisations()).toEqual([
      { organisation: 'Nordlicht', organisationName: 'Nordlicht', industry: '' },
    ]);
  });
});

describe('a verdict', () => {
  it('is kept with what was there, and judged', async () => {
    await startStopwatch(
      { id: 's', organisation: 'N', organisationName: 'N', channel: 'phone', expectedWaitS: 60, zone: 'UTC' },
      at('10:00'),
    );
    await takeStep('s', 'done', at('10:30'));
    await giveVerdict('s', { rating: 1 }, at('10:31'));
    await giveVerdict('s', { resolved: 'no', notes: 'nobody came' }, at('10:32'));
    const [row] = await kept();
    expect(row?.verdict).toMatchObject({ rating: 1, resolved: 'no', expectedWaitS: 60 });
    expect(row?.judged.score).toMatchObject({ basis: 'rated' });
    expect(row?.judged.score.value).toBeLessThan(20);
  });

  it('with a line to remember leaves what was noted before, and says the line once', async () => {
    await keepAll([keptOf({ about: 'two rolls' })], now);
    await giveRating('e', { rating: 4, notes: 'warm ones' }, now);
    await giveRating('e', { notes: 'warm ones' }, now);
    await giveRating('e', { resolved: 'yes' }, now);
    expect((await kept())[0]?.verdict).toMatchObject({
      ...{ rating: 4, resolved: 'yes', notes: 'two rolls\nwarm ones' },
    });
  });

  it('of what is gone changes nothing', async () => {
    expect(await giveVerdict('gone', { rating: 5 }, at('10:00'))).toBeUndefined();
    expect(await kept()).toEqual([]);
  });
});

describe('a draft', () => {
  it('stays until it is dropped', async () => {
    await saveDraft('entry', { organisation: 'half' });
    expect(await readDraft('entry')).toEqual({ organisation: 'half' });
    await dropDraft('entry');
    expect(await readDraft('entry')).toBeNull();
  });
});
