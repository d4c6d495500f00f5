import { beforeEach, describe, expect, it } from 'vitest';
import { exportRows } from '../../exchange/export-rows';
import { leaving } from '../../exchange/jobs/as-seen';
import { doTask } from '../../exchange/jobs/do-task';
import { formatOf } from '../../exchange/jobs/encode-task';
import { failureOf } from '../../exchange/jobs/failure-of';
import type { CrewTask, Note, PackageWish } from '../../exchange/jobs/task';
import type { PackagePart } from '../../exchange/package/package-format';
import { type Format, ownCrew } from '../../exchange/portions';
import { wholePlan } from '../../exchange/redaction/plan';
import { at, chat } from '../drawing/chat';
import { newJournal } from '../drawing/journal';
import { keepInJournal, keptChat } from '../drawing/kept';

const scope = { ids: null, from: null, to: null, organisation: '' };
const wish: PackageWish = { plan: wholePlan, key: new Uint8Array(32), left: [], dropped: [] };
const { signal } = new AbortController();
const parcel = chat`
  10:00 customer(Lena)  Where is my parcel?
  10:09 agent(Martin)   Ask lena@example.org, says Lena.
`;

async function look(change: Partial<PackageWish> = {}): Promise<Extract<Note, { note: 'previewed' }>> {
  const task = { task: 'preview', scope, wish: { ...wish, ...change }, most: 20 } as const;
  const note = await doTask(task, () => {}, signal, null);
  if (note.note !== 'previewed') throw new Error(note.note);
  return note;
}

/** How many contacts a package holds that is made after this look. */
async function packageAfter({ seen }: { seen: ReadonlyMap<string, number> }, left: string[] = []) {
  const task: CrewTask = {
    ...{ task: 'package', scope, at: at('13:00'), appVersion: '1', fileName: '', packageId: 'p' },
    ...{ title: 't', purpose: 't', language: 'en', study: null, wish, seen },
  };
  const wanted = leaving(null, seen, left);
  const job = { wanted, exportedAt: at('13:00'), appVersion: '1', signal, onProgress: () => {} };
  const crew = ownCrew((await formatOf(task)) as Format<PackagePart>);
  const written = await exportRows(job, crew, { begin: () => {}, put: () => {} });
  return written.interactions;
}

beforeEach(newJournal);

describe('a package that was looked at before', () => {
  it('holds what was seen, without what came since and what was taken out', async () => {
    await keepInJournal(keptChat('a', parcel), keptChat('b', parcel));
    const seen = await look();
    await keepInJournal(keptChat('c', parcel));
    expect(await packageAfter(seen)).toBe(2);
    expect(await packageAfter(seen, ['b'])).toBe(1);
  });

  it('is not made while a word in it is another, and says that the journal has changed', async () => {
    await keepInJournal(keptChat('a', parcel));
    const seen = await look();
    await keepInJournal(keptChat('a', [...parcel, ...chat`10:10 customer My code is swordfish`]));
    const failed = await packageAfter(seen).catch((error) => failureOf(error, false));
    expect(failed).toMatchObject({ note: 'failed', failure: 'changed' });
  });

  it('is made where the contact was only looked at again by its page', async () => {
    const kept = keptChat('a', parcel);
    await keepInJournal(kept);
    const seen = await look();
    await keepInJournal({ ...kept, interaction: { ...kept.interaction, lastSeenAt: at('12:30') } });
    expect(await packageAfter(seen)).toBe(1);
  });
});

describe('what is said to be covered', () => {
  it('counts what leaves, and not what stands in columns that do not', async () => {
    await keepInJournal(keptChat('a', parcel));
    const lines = { plan: { ...wholePlan, ownLines: ['parcel'] } };
    expect(await look(lines)).toMatchObject({
      covered: { person: 3, email: 1, own_pattern: 1 },
      coveredByLine: { 1: 1 },
    });
    const note = await look({ ...lines, dropped: ['messages.text'] });
    expect([note.covered, note.coveredByLine]).toEqual([{ person: 2 }, {}]);
    // Who looks at them nevertheless sees nothing of it.
    expect(note.rows[0]?.messages[1]?.text).not.toMatch(/lena/i);
  });
});
