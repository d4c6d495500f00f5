import { correctionOf, withCorrection } from '../../conversation/correction';
import type { Kept, Verdict } from '../../conversation/interaction';
import { type Overruling, withOverruling } from '../../conversation/overruling';
import type { PromiseMade } from '../../conversation/promise';
import { toldOfBoth } from '../../conversation/told-of-both';
import { judgeKept } from '../../metrics/judge-kept';
import { wholeRow } from '../rows/whole-row';

/** What became of an interaction from a file. `verdictKept`: columns of the person's verdict where the file says something else. */
export type Outcome =
  | { outcome: 'added'; kept: Kept }
  | { outcome: 'duplicate' }
  | { outcome: 'merged'; kept: Kept; verdictKept: (keyof Verdict)[] };

/**
 * Joins an interaction from a file with the journal's own of the same id. The facts that were seen later win; what the person said
 * stays as it is in the journal, and only what was not said there is taken over. `now`: ms since 1970 UTC.
 */
export function mergeKept(theirs: Kept, own: Kept | undefined, now: number): Outcome {
  if (!own) return { outcome: 'added', kept: theirs };
  if (textOf(theirs) === textOf(own)) return { outcome: 'duplicate' };
  const newer = isNewer(theirs, own) ? theirs : own;
  const { verdict, kept: verdictKept } = mergeVerdicts(own.interaction.verdict, theirs.interaction.verdict);
  const joined: Kept = {
    interaction: {
      ...newer.interaction,
      // The browser's own names of tabs and frames, so that a chat that still runs goes on.
      sources: own.interaction.sources,
      sourceKeys: own.interaction.sourceKeys,
      caseId: own.interaction.caseId || theirs.interaction.caseId,
      verdict,
    },
    transcript: newer.transcript,
  };
  const said = withSaidOfBoth(joined, own, theirs);
  const same = said === joined && JSON.stringify(verdict) === JSON.stringify(newer.interaction.verdict);
  const merged = withWordsOfBoth(same ? said : judgeKept(said, now), own, theirs);
  // Nothing new was learnt, but the person has to hear that the file says something else.
  if (textOf(merged) === textOf(own) && verdictKept.length === 0) return { outcome: 'duplicate' };
  return { outcome: 'merged', kept: merged, verdictKept };
}

function textOf(kept: Kept): string {
  return JSON.stringify(wholeRow(kept, true));
}

function isNewer(theirs: Kept, own: Kept): boolean {
  const later = theirs.interaction.lastSeenAt - own.interaction.lastSeenAt;
  return later === 0
    ? theirs.transcript.messages.length > own.transcript.messages.length
    : later > 0 && theirs.transcript.messages.length >= own.transcript.messages.length;
}

function mergeVerdicts(own: Verdict, theirs: Verdict): { verdict: Verdict; kept: (keyof Verdict)[] } {
  const tags = [...new Set([...own.tags, ...theirs.tags])];
  const said = (value: unknown) => value !== null && value !== '';
  const names = (Object.keys(own) as (keyof Verdict)[]).filter((name) => name !== 'tags');
  const taken = names.filter((name) => !said(own[name]) && said(theirs[name]));
  const kept = names.filter((name) => said(own[name]) && said(theirs[name]) && own[name] !== theirs[name]);
  const from = Object.fromEntries(taken.map((name) => [name, theirs[name]]));
  return { verdict: { ...own, ...from, tags }, kept };
}

/** What the person said against judgements and facts is in both; of one thing the own word holds. The same object where nothing is new. */
function withSaidOfBoth(joined: Kept, own: Kept, theirs: Kept): Kept {
  const said = [theirs, own].flatMap(({ transcript }) => transcript.overrulings ?? []);
  const overrulings = said.reduce<Overruling[]>(withOverruling, []);
  const isNew = (one: Overruling) =>
    !joined.transcript.overrulings?.some((known) => JSON.stringify(known) === JSON.stringify(one));
  const judged = overrulings.some(isNew)
    ? { ...joined, transcript: { ...joined.transcript, overrulings } }
    : joined;
  const corrections = [theirs, own].flatMap(({ transcript }) => transcript.corrections ?? []);
  return corrections.reduce((kept, one) => {
    const known = correctionOf(kept, one.what, one.message);
    const same = JSON.stringify(known?.now) === JSON.stringify(one.now);
    return same ? kept : withCorrection(kept, one, one.now, one.at);
  }, judged);
}

/** Moments, promises and what the person told are in both, whichever facts won. */
function withWordsOfBoth(merged: Kept, own: Kept, theirs: Kept): Kept {
  const moments = [...merged.transcript.moments];
  for (const moment of [own, theirs].flatMap(({ transcript }) => transcript.moments))
    if (moment.source === 'person' && !moments.some((one) => JSON.stringify(one) === JSON.stringify(moment)))
      moments.push(moment);
  const promises = new Map<string, PromiseMade>();
  for (const promise of [theirs, own].flatMap(({ transcript }) => transcript.promises ?? [])) {
    const other = promises.get(promise.id);
    // Of one promise the later word holds: whether it was kept may have been said on either device.
    if (!other || (promise.decidedAt ?? 0) >= (other.decidedAt ?? 0)) promises.set(promise.id, promise);
  }
  const transcript = { ...merged.transcript, moments };
  if (promises.size > 0) transcript.promises = [...promises.values()];
  const told = toldOfBoth(own.transcript.told, theirs.transcript.told);
  if (told) transcript.told = told;
  return { ...merged, transcript };
}
