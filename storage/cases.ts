import { emptyTranscript, type Interaction, type Kept } from '../conversation/interaction';
import { changeInTransaction } from './change-rows';
import { database } from './database';
import { inOneTransaction } from './interactions';
import { noteJournalChanged } from './journal-changed';

const membersOf = (caseIds: Iterable<string>) =>
  database.interactions
    .where('caseId')
    .anyOf([...caseIds].filter((id) => id !== ''))
    .toArray();

/** A case is named after its first interaction; one interaction alone is none. */
const nameOf = (members: readonly Interaction[]) =>
  members.length < 2 ? '' : members.reduce((a, b) => (b.startedAt < a.startedAt ? b : a)).id;

const putInto = (rows: readonly Interaction[], caseId: string) =>
  changeInTransaction(
    rows.map(({ id }) => id),
    (row) => (row.caseId === caseId ? row : { ...row, caseId }),
  );

async function rowsOf(ids: readonly string[]): Promise<Interaction[]> {
  return (await database.interactions.bulkGet([...ids])).flatMap((row) => row ?? []);
}

/**
 * Makes one case of interactions and of the cases they belong to. Gives the rows that were changed, as they were before. `now`: ms since
 * 1970 UTC.
 */
export async function joinCase(ids: readonly string[], now: number): Promise<Interaction[]> {
  const before = await inOneTransaction(async () => {
    const rows = await rowsOf(ids);
    const others = await membersOf(new Set(rows.map(({ caseId }) => caseId)));
    const members = [...new Map([...rows, ...others].map((row) => [row.id, row])).values()];
    return putInto(members, nameOf(members));
  });
  await noteJournalChanged(now);
  return before;
}

/**
 * Takes interactions out of their cases; what is left of a case is one still, unless it is a single interaction. Gives the rows that were
 * changed, as they were before. `now`: ms since 1970 UTC.
 */
export async function leaveCase(ids: readonly string[], now: number): Promise<Interaction[]> {
  const before = await inOneTransaction(async () => {
    const rows = await rowsOf(ids);
    const cases = new Set(rows.map(({ caseId }) => caseId));
    const leaving = new Set(ids);
    const left = (await membersOf(cases)).filter(({ id }) => !leaving.has(id));
    const changed = await putInto(rows, '');
    for (const one of cases) {
      const members = left.filter(({ caseId }) => caseId === one);
      changed.push(...(await putInto(members, nameOf(members))));
    }
    return changed;
  });
  await noteJournalChanged(now);
  return before;
}

/** Every interaction of a case with its transcript. */
export async function keptOfCase(caseId: string): Promise<Kept[]> {
  const rows = await membersOf([caseId]);
  const transcripts = await database.transcripts.bulkGet(rows.map(({ id }) => id));
  return rows.map((interaction, i) => ({
    interaction,
    transcript: transcripts[i] ?? emptyTranscript(interaction.id),
  }));
}
