import Dexie, { type Table } from 'dexie';
import type { Interaction, Transcript } from '../conversation/interaction';
import { type OldRow, type RowKind, upgraded, upgradeSteps } from '../conversation/upgrade-steps';
import { everythingChanged, markChanges } from './list/mark-changes';
import type { TermPage } from './list/term-page';
import { neverNewer } from './never-newer';

/** A running number, such as how many sightings were refused for one reason. */
export interface Counter {
  name: string;
  n: number;
}

/** The number under which the index of wordings knows an interaction. */
export interface WordingSource {
  n?: number;
  interaction: string;
}

/**
 * A page of the list: contacts by position, with when they began (ms since 1970 UTC; NaN where the contact was deleted or stands on a newer
 * page) and what can be filtered by.
 */
export interface ListPage {
  n: number;
  ids: string[];
  startedAt: Float64Array;
  facts: TermPage;
}

/** The words of a page of the list. */
export interface WordPage {
  n: number;
  words: TermPage;
}

/**
 * A mark on an interaction that somebody has not taken in yet; see storage/list/mark-changes.ts. `ids`: the interactions, where many were
 * written at once and share one mark, whose own id names none of them.
 */
export interface Change {
  id: string;
  stamp: number;
  ids?: string[];
}

/** An interaction that was deleted and can still be brought back. `at`: when it was deleted, ms since 1970 UTC. */
export interface SetAside {
  id: string;
  at: number;
  interaction: Interaction;
  transcript: Transcript | null;
}

/** Rows that are brought into a newer form at once. */
const rowsAtOnce = 1000;

/** The tables. Rows of `interactions` are small; all that is long stands in `transcripts`, one record each. */
export class JournalDatabase extends Dexie {
  interactions!: Table<Interaction, string>;
  transcripts!: Table<Transcript, string>;
  counters!: Table<Counter, string>;
  /** The index of wordings, see storage/wordings.ts. */
  wordingPages!: Table<Uint32Array, string>;
  wordingSources!: Table<WordingSource, number>;
  /** The list of contacts as the journal page reads and searches it: made from the others, and made anew when it is lost. */
  listPages!: Table<ListPage, number>;
  wordPages!: Table<WordPage, number>;
  changes!: Table<Change, string>;
  /** What the second copy has not taken in yet, see storage/second-copy/. */
  uncopied!: Table<Change, string>;
  setAside!: Table<SetAside, string>;

  constructor(name = 'service-journal') {
    // Strict durability: what was acknowledged to a frame survives a power cut.
    super(name, { chromeTransactionDurability: 'strict', ...neverNewer() });
    this.version(1).stores({
      interactions: 'id, startedAt, state, [organisation+startedAt], judged.score.value, *sourceKeys',
      transcripts: 'id',
      counters: 'name',
    });
    this.version(2).stores({
      interactions:
        'id, startedAt, state, [organisation+startedAt], judged.score.value, judged.version, *sourceKeys',
      wordingPages: '',
      wordingSources: '++n, &interaction',
    });
    this.version(3).stores({ listPages: '++n', wordPages: 'n', changes: 'id' });
    this.version(4)
      .stores({ uncopied: 'id' })
      .upgrade(async (step) => {
        // An empty journal must not tell its copy that all of it is gone: something else may have opened it first.
        if ((await step.table('interactions').count()) > 0)
          await step.table('uncopied').put({ id: everythingChanged, stamp: 0 });
      });
    this.version(5).stores({
      interactions:
        'id, startedAt, state, caseId, [organisation+startedAt], judged.score.value, judged.version, *sourceKeys',
      setAside: 'id, at',
    });
    this.version(6).upgrade(async (step) => {
      await upgradeTable(step.table('interactions'), 'interaction');
      await upgradeTable(step.table('transcripts'), 'transcript');
      await step
        .table('setAside')
        .toCollection()
        .modify((row: SetAside) => {
          row.interaction = upgraded(
            'interaction',
            row.interaction as unknown as OldRow,
          ) as unknown as Interaction;
        });
    });
    this.use(markChanges);
  }
}

/** Brings the rows of a table into the form of today; those that have it are not written again. */
async function upgradeTable(table: Table<OldRow, string>, kind: RowKind): Promise<void> {
  if (!upgradeSteps.some((step) => step[kind])) return;
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(rowsAtOnce).toArray();
    const end = rows.at(-1);
    if (!end) return;
    last = String(end.id);
    await table.bulkPut(rows.map((row) => upgraded(kind, row)).filter((row, i) => row !== rows[i]));
  }
}

/** The one journal of this browser profile. */
export const database = new JournalDatabase();
