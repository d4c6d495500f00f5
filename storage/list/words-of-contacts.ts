import { emptyTranscript } from '../../conversation/interaction';
import { database } from '../database';
import { type Breathe, type TermPage, termPage } from './term-page';
import { wordTerms } from './terms-of';

/** Contacts that are read at once: few, for the rows of a search have to wait until they are read. */
const readAtOnce = 32;

/** Reads contacts and gives the page of their words; no words for those that are gone. */
export async function wordsOfContacts(ids: readonly string[], breathe: Breathe): Promise<TermPage> {
  const read = (from: number) => {
    const some = ids.slice(from, from + readAtOnce);
    return Promise.all([database.interactions.bulkGet(some), database.transcripts.bulkGet(some)]);
  };
  const words: Set<string>[] = [];
  // The next ones are read while these are taken apart.
  let next = read(0);
  while (words.length < ids.length) {
    const [rows, transcripts] = await next;
    next = read(words.length + readAtOnce);
    for (const [i, row] of rows.entries())
      words.push(row ? wordTerms(row, transcripts[i] ?? emptyTranscript(row.id)) : new Set());
    await breathe();
  }
  await next;
  return termPage(words, breathe);
}
