import type { JudgedMessage, Moment, MomentKind } from '../conversation/judgement';
import type { Message } from '../conversation/message';
import type { Overruling } from '../conversation/overruling';
import type { CannedVerdict } from './canned';
import { quoteOf, valenceOf } from './moments';

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

/**
 * The moments after the person's word: dismissed ones are gone, confirmed ones are theirs, and what they noticed themselves is added,
 * in the order of the conversation.
 */
export function corrected(
  moments: readonly Moment[],
  overrulings: readonly Overruling[],
  messages: readonly Message[],
): Moment[] {
  const words = overrulings.flatMap((one) => (one.what === 'moment' ? [one] : []));
  if (words.length === 0) return [...moments];
  const about = (word: { message: string; kind: MomentKind }) => (moment: Moment) =>
    moment.message === word.message && moment.kind === word.kind;
  const found = moments.flatMap((moment) => {
    const word = words.find((one) => about(one)(moment));
    if (!word) return [moment];
    return word.right ? [{ ...moment, source: 'person' as const, note: word.note ?? '' }] : [];
  });
  const textOf = new Map(messages.map(({ id, text }) => [id, text]));
  const noticed = words.flatMap((word): Moment[] => {
    const known = word.message === '' || textOf.has(word.message);
    if (!word.right || !known || moments.some(about(word))) return [];
    const { message, kind, note = '' } = word;
    const quote = quoteOf(textOf.get(message) ?? '');
    return [{ message, kind, valence: valenceOf(kind), source: 'person', quote, note }];
  });
  if (noticed.length === 0) return found;
  const place = new Map(messages.map(({ id }, i) => [id, i]));
  const placeOf = ({ message }: Moment) => place.get(message) ?? messages.length;
  return [...found, ...noticed].sort((a, b) => placeOf(a) - placeOf(b));
}
