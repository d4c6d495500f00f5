import type { Interaction, Kept } from '../../conversation/interaction';
import { mayMerge } from '../../conversation/may-merge';
import { mergeInteractions, verdictsDiffer } from '../../conversation/merge-interactions';
import { partAgain } from '../../conversation/part-again';
import { idOfEarlierPart, splitInteraction } from '../../conversation/split-interaction';
import type { Told } from '../../conversation/told';
import { toldOtherwise } from '../../conversation/told-of-both';
import { findKept } from '../../storage/change-kept';
import { changeTogether } from '../../storage/change-together';
import { allWith } from '../../storage/related-interactions';
import type { Undo } from './detail-context';
import { pageAids } from './page-aids';

/** Splits an interaction before a message; undefined where it or the message is gone. `now` gives ms since 1970 UTC. */
export async function splitBefore(id: string, message: string, now: () => number): Promise<Undo | undefined> {
  const known = await findKept(id);
  if (!known) return undefined;
  const aids = await pageAids(known);
  const { judgeKept } = await import('../../metrics/judge-kept');
  const judged = (kept: Kept) => judgeKept(kept, now(), aids);
  const earlierId = idOfEarlierPart(id, message);
  let caseId = '';
  const done = await changeTogether(
    [id],
    ([kept]) => {
      const parts = kept && splitInteraction(kept, message);
      if (!parts) return null;
      caseId = kept.interaction.caseId;
      return { save: [judged(parts.earlier), judged(parts.later)], remove: [] };
    },
    now(),
  );
  if (!done) return undefined;
  return () =>
    changeTogether(
      [id, earlierId],
      ([later, earlier]) => {
        if (!later || !earlier) return null;
        const { interaction, transcript } = mergeInteractions(later, earlier, '');
        return {
          save: [judged({ interaction: { ...interaction, caseId }, transcript })],
          remove: [earlierId],
        };
      },
      now(),
    );
}

/** The interactions that may be merged into this one, newest first. */
export async function mergeCandidates(own: Interaction): Promise<Interaction[]> {
  const all = await allWith(own.organisation);
  return all.filter((other) => mayMerge(own, other, all));
}

/**
 * Merges another interaction into this one; undefined where one of them is gone. `lost` puts the other's verdict, and what it tells
 * otherwise, into words, for where both say something. `now` gives ms since 1970 UTC.
 */
export async function mergeInto(
  id: string,
  otherId: string,
  lost: (other: Interaction, told: Partial<Told>) => string,
  now: () => number,
): Promise<Undo | undefined> {
  const known = await findKept(id);
  if (!known) return undefined;
  const aids = await pageAids(known);
  const { judgeKept } = await import('../../metrics/judge-kept');
  const judged = (kept: Kept) => judgeKept(kept, now(), aids);
  const followers = (await allWith(known.interaction.organisation))
    .filter(({ id: row, follows }) => follows === otherId && row !== id)
    .map((row) => row.id);
  let before: [made: Kept, own: Kept, other: Kept] | null = null;
  const follow = (kept: Kept, follows: string) => ({
    ...kept,
    interaction: { ...kept.interaction, follows },
  });
  const done = await changeTogether(
    [id, otherId, ...followers],
    ([own, other, ...following]) => {
      if (!own || !other) return null;
      const told = toldOtherwise(own.transcript.told, other.transcript.told);
      const differ =
        Object.keys(told).length > 0 || verdictsDiffer(own.interaction.verdict, other.interaction.verdict);
      const merged = mergeInteractions(own, other, differ ? lost(other.interaction, told) : '');
      before = [merged, own, other];
      return { save: [judged(merged), ...following.map((kept) => follow(kept, id))], remove: [otherId] };
    },
    now(),
  );
  const snapshots = before as [Kept, Kept, Kept] | null;
  if (!done || !snapshots) return undefined;
  return () =>
    changeTogether(
      [id, ...followers],
      ([merged, ...following]) => {
        if (!merged) return null;
        const { own, other } = partAgain(merged, ...snapshots);
        const save = [judged(own), judged(other), ...following.map((kept) => follow(kept, otherId))];
        return { save, remove: [] };
      },
      now(),
    );
}
