import type { Channel } from '../../conversation/interaction';
import type { ContactFacts } from './contact-facts';
import { fewestOfPicture } from './spread';

/** A contact of which a wait is known: its longest, in seconds. */
export interface Waited {
  row: ContactFacts;
  waitS: number;
}

/** Those closed contacts in which a wait was observed. */
export function waitedOf(rows: readonly ContactFacts[]): Waited[] {
  return rows.flatMap((row) => {
    const waitS = row.judged.figures.longestWaitS;
    return waitS === null || row.state !== 'closed' ? [] : [{ row, waitS }];
  });
}

/** Channels on which one waits on the spot; on the others an answer comes hours or days later. */
const onTheSpot: ReadonlySet<Channel> = new Set(['chat', 'phone', 'in_person', 'messenger']);

/**
 * The waits that can be put on one scale: those on the spot, or all where there are too few of these. Minutes in a queue and days until a
 * letter in one picture would show only the letters.
 */
export function comparable(waited: readonly Waited[]): { waited: readonly Waited[]; onTheSpotOnly: boolean } {
  const own = waited.filter(({ row }) => onTheSpot.has(row.channel));
  const enough = own.length >= fewestOfPicture;
  return { waited: enough ? own : waited, onTheSpotOnly: enough && own.length < waited.length };
}
