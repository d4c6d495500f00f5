import { announcedIn } from './find-announced';
import { emailsIn, urlQueriesIn } from './find-contact';
import { cardsIn, ibansIn } from './find-money';
import { birthsIn, devicesIn, numbersIn } from './find-number';
import { phonesIn } from './find-phone';
import { addressesIn } from './find-place';
import { spelledEmailsIn, spelledPhonesIn } from './find-spelled';
import type { RedactionPlan } from './plan';
import { type CoverKind, type Span, withoutOverlaps } from './span';

interface Finder {
  kind: Exclude<CoverKind, 'person' | 'own_pattern'>;
  find: (text: string) => Span[];
  /** Without this in a text nothing can be found; most messages have none of it. */
  hint: RegExp;
}

const finders: readonly Finder[] = [
  { kind: 'url_query', find: urlQueriesIn, hint: /http|www\./i },
  { kind: 'email', find: emailsIn, hint: /@|[([{]/ },
  { kind: 'email', find: spelledEmailsIn, hint: /\s(?:dot|punkt|point)\s/i },
  { kind: 'iban', find: ibansIn, hint: /\d(?:[^\d,;:!?()]{0,10}\d){7}/ },
  { kind: 'card', find: cardsIn, hint: /\d(?:\D{0,3}\d){12}/ },
  { kind: 'number', find: announcedIn, hint: /\d|code|referen|pnr|locator/i },
  { kind: 'phone', find: phonesIn, hint: /\d/ },
  {
    kind: 'phone',
    find: spelledPhonesIn,
    hint: /(?<![a-z])(?:zero|oh|one|two|five|six|null|eins|zwo|zwei|fünf|sechs)[\s,;]/i,
  },
  { kind: 'address', find: addressesIn, hint: /\d/ },
  { kind: 'number', find: numbersIn, hint: /\d{3}/ },
  { kind: 'number', find: birthsIn, hint: /geb|born|birth|d\.?o\.?b/i },
  { kind: 'number', find: devicesIn, hint: /\d\.\d+\.\d|[\da-f][:-][\da-f]{2,4}[:-]/i },
];

/**
 * Everything in a text that the plan covers, in order, without overlaps. `persons`: finder of the names of this interaction; `own`: of what the
 * person wants covered, which goes before all else.
 */
export function spansIn(
  text: string,
  { kinds }: Pick<RedactionPlan, 'kinds'>,
  persons: (text: string) => Span[],
  own?: (text: string) => Span[],
): Span[] {
  const found = [...(own?.(text) ?? [])];
  for (const { kind, hint, find } of finders)
    if (kinds.includes(kind) && hint.test(text)) for (const span of find(text)) found.push(span);
  for (const span of persons(text)) found.push(span);
  return found.length > 1 ? withoutOverlaps(found) : found;
}
