import type { Channel, Interaction } from '../conversation/interaction';
import { median } from './figures';

/** What a baseline has to know of a contact. */
type Past = Pick<Interaction, 'channel' | 'industry' | 'state'> & {
  judged: { figures: { longestWaitS: number | null } };
};

/** So many contacts of one's own make a baseline; with fewer a published default holds. */
const enough = 5;

/**
 * The wait in seconds this person has come to expect: median of the longest waits of their earlier contacts on this channel, in this
 * industry where there are enough of those. Null while there are too few. `history`: contacts that began before, in any order.
 */
export function baselineWaitS(history: readonly Past[], channel: Channel, industry: string): number | null {
  const waited = (rows: readonly Past[]) =>
    rows.flatMap((row) => (row.state === 'closed' ? (row.judged.figures.longestWaitS ?? []) : []));
  const same = history.filter((row) => row.channel === channel);
  const own = waited(industry === '' ? [] : same.filter((row) => row.industry === industry));
  const any = waited(same);
  if (own.length >= enough) return median(own);
  return any.length >= enough ? median(any) : null;
}
