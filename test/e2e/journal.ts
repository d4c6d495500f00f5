import type { Page } from '@playwright/test';
import type { Interaction, Transcript } from '../../conversation/interaction';

/** One interaction with all that was said. */
export interface Entry {
  interaction: Interaction;
  transcript: Transcript;
}

/** Everything the journal holds, oldest first, read raw from the extension's database through one of its own pages. */
export async function readJournal(page: Page): Promise<Entry[]> {
  const tables = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
    for (const name of names) {
      const database = await done(indexedDB.open(name));
      if (!database.objectStoreNames.contains('transcripts')) {
        database.close();
        continue;
      }
      const reading = database.transaction(['interactions', 'transcripts']);
      const interactions = await done(reading.objectStore('interactions').getAll());
      const transcripts = await done(reading.objectStore('transcripts').getAll());
      database.close();
      return JSON.stringify({ interactions, transcripts });
    }
    return '{"interactions":[],"transcripts":[]}';
  });
  const { interactions, transcripts } = JSON.parse(tables) as {
    interactions: Interaction[];
    transcripts: Transcript[];
  };
  const transcriptOf = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  return interactions
    .sort((a, b) => a.startedAt - b.startedAt)
    .flatMap((interaction) => {
      const transcript = transcriptOf.get(interaction.id);
      return transcript ? [{ interaction, transcript }] : [];
    });
}

/** The journal's counters by name, such as `refused:malformed`, read raw. */
export async function counters(page: Page): Promise<Record<string, number>> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ name: string; n: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('service-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('counters').objectStore('counters').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

/** Empties the extension's database and drafts through one of its own pages, so that a test begins with a new journal. */
export async function emptyJournal(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
    for (const name of names) {
      const database = await done(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      const clearing = database.transaction(tables, 'readwrite');
      await Promise.all(tables.map((table) => done(clearing.objectStore(table).clear())));
      database.close();
    }
    // Else the journal would be rebuilt from its second copy.
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('second-copy', { recursive: true }).catch(() => {});
    await chrome.storage.local.remove(['draft/entry', 'draft/transcript']);
  });
}

/** Puts entries into an empty journal as they are, through one of the extension's own pages. */
export async function fillJournal(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(
    (drawn) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('service-journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(
            ['interactions', 'transcripts', 'counters'],
            'readwrite',
          );
          writing.objectStore('counters').put({ name: 'interactions', n: drawn.length });
          for (const { interaction, transcript } of drawn) {
            writing.objectStore('interactions').put(interaction);
            writing.objectStore('transcripts').put(transcript);
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    entries as Entry[],
  );
}

/** The same entries, so much earlier, as if that time had passed since. */
export function earlier(entries: readonly Entry[], ms: number): Entry[] {
  const since = Date.UTC(2020, 0, 1);
  const moved = (_: string, value: unknown) =>
    typeof value === 'number' && value > since ? value - ms : value;
  return JSON.parse(JSON.stringify(entries, moved));
}
