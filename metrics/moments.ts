import type { Moment, MomentKind } from '../conversation/judgement';
import { askedAgain } from './asked-again';
import type { CannedVerdict } from './canned';
import type { Course } from './course';
import { wrongAddress } from './form-of-address';
import {
  badNews,
  crossCustomer,
  doing,
  momentPhrases,
  nameAndPlace,
  saidAlready,
  soothing,
  stockClosing,
  unsolvedWords,
} from './moment-phrases';
import { plainLine } from './plain-line';
import { type Person, wrongSalutationIn } from './residue';
import type { Turn } from './speakers';

const good = new Set<MomentKind>(['human_moment', 'gesture']);
const aboutBuying =
  /\b(?:upgrade|tarif\w*|angebot\w*|premium|paket\w*|wechsel\w*|kaufen|bestellen|preis\w*|kosten|kostet|plan|plans|offer\w*|buy|purchase|price\w*|option\w*)\b/u;

/** What hints at moments besides the words. `leftUnanswered`: the customer left without an answer. */
export interface MomentClues {
  course: Course;
  leftUnanswered: boolean;
  person: Person | null;
  canned: ReadonlyMap<Turn, CannedVerdict>;
}

function moment(kind: MomentKind, turn: Turn | null): Moment {
  return {
    message: turn?.message.id ?? '',
    kind,
    valence: valenceOf(kind),
    source: 'found',
    quote: turn ? quoteOf(turn.message.text) : '',
    note: '',
  };
}

/** Whether moments of this kind are good or bad ones. */
export function valenceOf(kind: MomentKind): Moment['valence'] {
  return good.has(kind) ? 'good' : 'bad';
}

/** As much of a message as is quoted. */
export function quoteOf(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 279).toWellFormed()}…`;
}

function sentencesOf(text: string): string[] {
  return text
    .slice(0, 3000)
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map(plainLine);
}

/** Kinds that the company's own words hint at. */
function saidIn(turn: Turn, customerBefore: string, canned: CannedVerdict | undefined): MomentKind[] {
  const kinds = new Set<MomentKind>();
  // What was sent to others in the same words is no human moment, however it sounds.
  const own =
    turn.party === 'agent' && !canned?.reasons.some(({ kind }) => kind === 'repeat' || kind === 'residue');
  if (own && nameAndPlace.test(turn.message.text.slice(0, 1000))) kinds.add('human_moment');
  for (const sentence of sentencesOf(turn.message.text))
    for (const { kind, pattern, unless } of momentPhrases) {
      if (kind === 'human_moment' && !own) continue;
      if (kind === 'upsell' && aboutBuying.test(customerBefore)) continue;
      if (pattern.test(sentence) && !unless?.test(sentence)) kinds.add(kind);
    }
  return [...kinds];
}

/** Soothed, nothing done, and the customer says so or says nothing more. */
function soothedOnly(turns: readonly Turn[], index: number): boolean {
  const plain = plainLine(turns[index]!.message.text);
  if (!soothing.test(plain) || doing.test(plain)) return false;
  const next = turns.slice(index + 1).find((turn) => turn.party !== 'system');
  if (next === undefined) return true;
  const answer = plainLine(next.message.text);
  return (
    next.party === 'customer' &&
    (crossCustomer.test(answer) || unsolvedWords.test(answer) || saidAlready.test(answer))
  );
}

/** Hints at what is worth remembering, in the order of the conversation; each is a hint until the person says so. */
export function momentsOf(turns: readonly Turn[], clues: MomentClues): Moment[] {
  const shown = turns.filter((turn) => turn.message.withdrawnAt === null && turn.party !== 'system');
  const found: Moment[] = [];
  const twice = new Set(askedAgain(shown));
  const duzt = wrongAddress(shown);
  let customerBefore = '';
  let badBefore = false;
  for (const [index, turn] of shown.entries()) {
    const plain = plainLine(turn.message.text);
    if (turn.party === 'customer') {
      customerBefore = plain;
      if (clues.course.firstAny && saidAlready.test(plain)) found.push(moment('asked_again', turn));
      continue;
    }
    for (const kind of saidIn(turn, customerBefore, clues.canned.get(turn))) found.push(moment(kind, turn));
    if (twice.has(turn)) found.push(moment('asked_again', turn));
    if (turn === duzt) found.push(moment('form_of_address', turn));
    if (wrongSalutationIn(turn.message.text, clues.person) !== null)
      found.push(moment('wrong_salutation', turn));
    if (soothedOnly(shown, index)) found.push(moment('appeased', turn));
    const bad = badNews.test(plain);
    if (stockClosing.test(plain) && (bad || badBefore)) found.push(moment('stock_closing', turn));
    badBefore = bad;
  }
  if (clues.leftUnanswered) found.push(moment('left_unanswered', null));
  return found;
}
