import type { Kept } from '../../conversation/interaction';
import { nameFinder } from '../redaction/find-names';
import { namesOfRow } from '../redaction/names-of-row';
import { wholePlan } from '../redaction/plan';
import type { CoverKind, Span } from '../redaction/span';
import { spansIn } from '../redaction/spans-in';
import { wordFinder } from '../redaction/word-finder';
import { wholeRow } from '../rows/whole-row';

/** What stands in the place of something; an `own_line` is one of the person's own, an `own_pattern` the organisation. */
export type CoverWord = CoverKind | 'own_line';

/** Besides what is always covered: names known beforehand, what the person's own lines find, and with `anonymous` the organisation's name. */
export interface LineCover {
  ownNames: readonly string[];
  ownLines: (text: string) => Span[];
  anonymous: boolean;
}

/**
 * A text in which everything that names or reaches a person is replaced by `word` of its kind: names that the contact or the text
 * itself introduces, the person's own, e-mail, telephone, account and order numbers, addresses.
 */
export function coveredLine(
  text: string,
  kept: Kept,
  { ownNames, ownLines, anonymous }: LineCover,
  word: (kind: CoverWord) => string,
): string {
  const { organisation, organisationName } = kept.interaction;
  const names = nameFinder(namesOfRow(wholeRow(kept, true), ownNames, text));
  const nameless = wordFinder(
    anonymous ? [organisationName, organisation, organisation.replace(/\.[^.]+$/, '')] : [],
  );
  const own = (said: string) => [...ownLines(said), ...nameless(said)];
  let rest = 0;
  let covered = '';
  for (const { kind, start, end, line } of spansIn(text, wholePlan, names, own)) {
    covered += text.slice(rest, start) + word(line === undefined ? kind : 'own_line');
    rest = end;
  }
  return covered + text.slice(rest);
}
