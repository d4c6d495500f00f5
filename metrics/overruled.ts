import type { JudgedMessage, Moment } from '../conversation/judgement';
import type { Overruling } from '../conversation/overruling';
import type { CannedVerdict } from './canned';

/** The score of a message after the person's word: 1 or 0 where they gave one. */
export function overruledCanned(
  message: string,
  verdict: CannedVerdict | undefined,
  overrulings: readonly Overruling[],
): Pick<JudgedMessage, 'cannedScore' | 'cannedReasons'> {
  if (!verdict) return { cannedScore: null, cannedReasons: [] };
  const word = overrulings.findLast((one) => one.what === 'canned' && one.message === message);
  if (word?.what !== 'canned') return { cannedScore: verdict.score, cannedReasons: verdict.reasons };
  return { cannedScore: word.canned ? 1 : 0, cannedReasons: word.canned ? verdict.reasons : [] };
}

/** The moments after the person's word: dismissed ones are gone, confirmed ones are theirs. */
export function corrected(moments: readonly Moment[], overrulings: readonly Overruling[]): Moment[] {
  return moments.flatMap((moment) => {
    const word = overrulings.findLast(
      (one) => one.what === 'moment' && one.message === moment.message && one.kind === moment.kind,
    );
    if (word?.what !== 'moment') return [moment];
    return word.right ? [{ ...moment, source: 'person' as const }] : [];
  });
}
