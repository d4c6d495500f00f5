import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { database, JournalDatabase } from '../../storage/database';
import { isNewerJournal } from '../../storage/never-newer';
import { isLost } from '../../storage/second-copy/rebuild';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';
import { memoryFolder } from '../drawing/memory-folder';

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

  it('is held for lost where something else made it first, for nothing was ever in it', async () => {
    const folder = memoryFolder();
    await folder.write('0000000001.gz', new Blob());
    database.close({ disableAutoOpen: false });
    await Dexie.delete(database.name);
    await new Promise<void>((done) => {
      const opening = indexedDB.open(database.name, 1);
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    });
    expect(await isLost(folder)).toBe(true);
  });
});

/** A journal as some later version may have it: other tables, and rows in another form. */
function newerJournal(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, 9990);
    request.onerror = () => failed(request.error);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('interactions', { keyPath: 'id' }).add({ id: 'a', later: true });
    };
    request.onsuccess = () => done(request.result);
  });
}

const contentOf = (journal: IDBDatabase) =>
  new Promise((done, failed) => {
    const request = journal.transaction('interactions').objectStore('interactions').getAll();
    request.onsuccess = () =>
      done({ version: journal.version, tables: [...journal.objectStoreNames], rows: request.result });
    request.onerror = () => failed(request.error);
  });

describe('a journal of a newer version', () => {
  it('stays shut, again and again, and is as it was', async () => {
    const newer = await newerJournal();
    const before = await contentOf(newer);
    const journal = new JournalDatabase(name);
    const tries = [
      () => journal.open(),
      () => journal.interactions.put(interaction),
      () => journal.transaction('rw', journal.interactions, () => journal.interactions.clear()),
      () => journal.interactions.count(),
      () => journal.open(),
    ];
    for (const attempt of tries) {
      const error = await attempt().then(
        () => 'done',
        (reason: unknown) => reason,
      );
      expect(isNewerJournal(error)).toBe(true);
    }
    expect(await contentOf(newer)).toEqual(before);
    journal.close();
    newer.close();
  });

  it('is told from one that cannot be opened for another reason', () => {
    expect(isNewerJournal(new Error('broken'))).toBe(false);
    expect(isNewerJournal(undefined)).toBe(false);
  });
});
