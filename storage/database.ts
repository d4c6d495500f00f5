import Dexie, { type Table } from 'dexie';
import type { Interaction, Transcript } from '../conversation/interaction';

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

/** The tables. Rows of `interactions` are small; all that is long stands in `transcripts`, one record each. */
export class JournalDatabase extends Dexie {
  interactions!: Table<Interaction, string>;
  transcripts!: Table<Transcript, string>;
  counters!: Table<Counter, string>;
  /** The index of wordings, see storage/wordings.ts. */
  wordingPages!: Table<Uint32Array, string>;
  wordingSources!: Table<WordingSource, number>;

  constructor(name = 'service-journal') {
    // Strict durability: what was acknowledged to a frame survives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
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
  }
}

/** The one journal of this browser profile. */
export const database = new JournalDatabase();
