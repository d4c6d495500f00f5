import { emailsIn, phonesIn, urlQueriesIn } from './find-contact';
import { cardsIn, ibansIn } from './find-money';
import { addressesIn, numbersIn } from './find-place';
import type { RedactionPlan } from './plan';
import { type CoverKind, type Span, spansOf, withoutOverlaps } from './span';

const finders: [Exclude<CoverKind, 'person' | 'own_pattern'>, (text: string) => Span[]][] = [
  ['url_query', urlQueriesIn],
  ['email', emailsIn],
  ['iban', ibansIn],
  ['card', cardsIn],
  ['phone', phonesIn],
  ['address', addressesIn],
  ['number', numbersIn],
];

/** Everything in a text that the plan covers, in order, without overlaps. `persons`: finder of the names of this interaction. */
export function spansIn(text: string, plan: RedactionPlan, persons: (text: string) => Span[]): Span[] {
  const own = plan.ownWords
    .filter((word) => word.trim() !== '')
    .flatMap((word) =>
      spansOf('own_pattern', text, new RegExp(escaped(word.trim()), 'giu'), (found) => found.toLowerCase()),
    );
  const found = finders.filter(([kind]) => plan.kinds.includes(kind)).flatMap(([, find]) => find(text));
  return withoutOverlaps([...own, ...found, ...persons(text)]);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
