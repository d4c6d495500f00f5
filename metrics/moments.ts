import type { Moment, MomentKind } from '../conversation/judgement';
import type { Course } from './course';
import { badNews, momentPhrases, saidAlready, stockClosing } from './moment-phrases';
import { plainLine } from './plain-line';
import { type Person, wrongSalutationIn } from './residue';
import type { Turn } from './speakers';

const good = new Set<MomentKind>(['human_moment', 'gesture']);

function moment(kind: MomentKind, turn: Turn | null): Moment {
  return {
    message: turn?.message.id ?? '',
    kind,
    valence: good.has(kind) ? 'good' : 'bad',
    source: 'found',
    quote: turn ? quoteOf(turn.message.text) : '',
    note: '',
  };
}

function quoteOf(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 279).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What hints at moments besides the words. `leftUnanswered`: the customer left without an answer. */
export interface MomentClues {
  course: Course;
  leftUnanswered: boolean;
  person: Person | null;
}

/** Hints at what is worth remembering, in the order of the conversation. */
export function momentsOf(turns: readonly Turn[], { course, leftUnanswered, person }: MomentClues): Moment[] {
  const found: Moment[] = [];
  let badBefore = false;
  for (const turn of turns) {
    if (turn.message.withdrawnAt !== null || turn.party === 'system') continue;
    const plain = plainLine(turn.message.text);
    if (turn.party === 'customer') {
      if (course.firstAny && saidAlready.test(plain)) found.push(moment('asked_again', turn));
      continue;
    }
    if (wrongSalutationIn(turn.message.text, person) !== null) found.push(moment('wrong_salutation', turn));
    for (const phrase of momentPhrases) {
      const humanOnly = phrase.kind === 'human_moment' && turn.party !== 'agent';
      if (!humanOnly && phrase.pattern.test(plain)) found.push(moment(phrase.kind, turn));
    }
    const bad = badNews.test(plain);
    if (stockClosing.test(plain) && (bad || badBefore)) found.push(moment('stock_closing', turn));
    badBefore = bad;
  }
  if (leftUnanswered) found.push(moment('left_unanswered', null));
  return found;
}
