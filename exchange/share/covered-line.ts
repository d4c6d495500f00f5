import type { Kept } from '../../conversation/interaction';
import { nameFinder, namesIn } from '../redaction/find-names';
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
 * Covers texts that tell of a contact: everything that names or reaches a person is replaced by `word` of its kind: names that the contact
 * or the text itself introduces, the person's own, e-mail, telephone, account and order numbers, addresses.
 */
export function lineCoverer(
  kept: Kept,
  { ownNames, ownLines, anonymous }: LineCover,
  word: (kind: CoverWord) => string,
): (text: string) => string {
  const { organisation, organisationName } = kept.interaction;
  const row = wholeRow(kept, true);
  // All that was said is gone through once, and again only for a text that names somebody itself: texts are covered as they are typed.
  const ofContact = nameFinder(namesOfRow(row, ownNames));
  const finderFor = (text: string) =>
    namesIn([{ author: '', text }], []).size === 0 ? ofContact : nameFinder(namesOfRow(row, ownNames, text));
  const nameless = wordFinder(
    anonymous ? [organisationName, organisation, organisation.replace(/\.[^.]+$/, '')] : [],
  );
  const own = (said: string) => [...ownLines(said), ...nameless(said)];
  return (text) => {
    let rest = 0;
    let covered = '';
    for (const { kind, start, end, line } of spansIn(text, wholePlan, finderFor(text), own)) {
      covered += text.slice(rest, start) + word(line === undefined ? kind : 'own_line');
      rest = end;
    }
    return covered + text.slice(rest);
  };
}
