import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { JournalDatabase } from '../../storage/database';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const name = 'an-older-journal';
const { interaction, transcript } = keptChat('a', chat`10:00 customer Hello`);

/** A journal as version 5 of the database had it, with rows from before contacts were linked. */
async function olderJournal(): Promise<void> {
  const older = new Dexie(name);
  older.version(5).stores({
    interactions:
      'id, startedAt, state, caseId, [organisation+startedAt], judged.score.value, judged.version, *sourceKeys',
    transcripts: 'id',
    counters: 'name',
    wordingPages: '',
    wordingSources: '++n, &interaction',
    listPages: '++n',
    wordPages: 'n',
    changes: 'id',
    uncopied: 'id',
    setAside: 'id, at',
  });
  const { follows: _, leftOut: __, ...row } = interaction;
  await older.table('interactions').bulkAdd([row, { ...interaction, id: 'b', follows: 'a' }]);
  await older.table('transcripts').add(transcript);
  await older.table('setAside').add({ id: 'c', at: 1, interaction: { ...row, id: 'c' }, transcript: null });
  older.close();
}

afterEach(() => Dexie.delete(name));

describe('a journal of an earlier version', () => {
  it('is brought into the form of today when it is opened, with what is set aside', async () => {
    await olderJournal();
    const journal = new JournalDatabase(name);
    expect(await journal.interactions.get('a')).toEqual(interaction);
    expect((await journal.interactions.get('b'))?.follows).toBe('a');
    expect(await journal.transcripts.get('a')).toEqual(transcript);
    expect((await journal.setAside.get('c'))?.interaction).toMatchObject({ id: 'c', follows: '' });
    journal.close();
  });
});
