import type { Kept } from '../../conversation/interaction';
import { nameFinder, namesIn } from '../redaction/find-names';
import { knownNumbers } from '../redaction/known-numbers';
import { namesOfRow } from '../redaction/names-of-row';
import { wholePlan } from '../redaction/plan';
import { type CoverKind, type Span, spansOf } from '../redaction/span';
import { spansIn } from '../redaction/spans-in';
import { escaped, spelled, wordFinder } from '../redaction/word-finder';
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
  const numbers = knownNumbers(row.case_numbers);
  const nameless = anonymous ? organisationFinder(organisationName, organisation) : () => [];
  const own = (said: string) => [...ownLines(said), ...nameless(said)];
  return (text) => {
    let rest = 0;
    let covered = '';
    const names = finderFor(text);
    const known = (said: string) => [...numbers(said), ...names(said)];
    for (const { kind, start, end, line } of spansIn(text, wholePlan, known, own)) {
      covered += text.slice(rest, start) + word(line === undefined ? kind : 'own_line');
      rest = end;
    }
    return covered + text.slice(rest);
  };
}

/** What many organisations are called beside their own name. */
const generic =
  /^(?:bank|shop|store|online|services?|support|group|gruppe|customers?|kundenservice|kunden|company|firma|versicherung|insurance|airlines?|hotels?|deutschland|germany|österreich|austria|schweiz|switzerland|international|europe|energy|energie|mobile?|markt|market|haus|house|stadt|city|club|team|help|hilfe|direkt|direct|gmbh|limited|travel|reisen|post|paket|parcel|tv|it|eu|de|at|ch|uk|us|usa|ag|se|kg|ug|ev|plc|ltd|inc|llc|water|wasser|health|gesundheit)$/i;
const shortestPart = 4;

/** A word in capitals or with digits, short as it is, is a name: DHL, O2, 1&1, E.ON. */
const mark = /^(?=.*[\p{Lu}&])[\p{Lu}\d&.+]{2,}$/u;
const onlyTwoLetters = /^\p{Lu}{2}$/u;

/** Finds an organisation by its whole name, its domain, and by each word of them that is its own. */
function organisationFinder(name: string, domain: string): (text: string) => Span[] {
  const stem = domain.replace(/\.[^.]+$/, '');
  const wholeNames = [name, domain, stem].map((one) => one.trim());
  // In the middle of a word a short name is no name: ING in "helping".
  const whole = wordFinder(wholeNames.filter((one) => one.length >= shortestPart));
  const words = `${name} ${stem}`.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= shortestPart);
  const marks = [...name.split(/[^\p{L}\p{N}&.+]+/u), ...domain.split(/[\s/-]+/)].filter((word) =>
    mark.test(word),
  );
  const short = wholeNames.filter((one) => one.length < shortestPart && one !== '');
  const parts = new Set([...words, ...marks, ...short].filter((part) => !generic.test(part)));
  const alone = [...parts].map(
    (part) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(part)}(?:s)?(?![\\p{L}\\p{N}])`,
        onlyTwoLetters.test(part) ? 'gu' : 'giu',
      ),
  );
  return (text) => [...whole(text), ...alone.flatMap((part) => spansOf('own_pattern', text, part, spelled))];
}
