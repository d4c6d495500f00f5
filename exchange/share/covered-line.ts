import type { Kept } from '../../conversation/interaction';
import { nameFinder, namesIn } from '../redaction/find-names';
import { wholePlan } from '../redaction/plan';
import type { CoverKind } from '../redaction/span';
import { spansIn } from '../redaction/spans-in';
import { wordFinder } from '../redaction/word-finder';

/**
 * A text in which everything that names or reaches a person is replaced by `word` of its kind: names that the contact introduces, the
 * person's own, e-mail, telephone, account and order numbers, addresses. `anonymous`: the organisation's name too.
 */
export function coveredLine(
  text: string,
  { interaction, transcript }: Kept,
  { ownNames, anonymous }: { ownNames: readonly string[]; anonymous: boolean },
  word: (kind: CoverKind) => string,
): string {
  const { organisation, organisationName, judged, verdict } = interaction;
  const said = transcript.messages.map(({ party, author, text }) => ({
    author: party === 'bot' ? '' : author,
    text,
  }));
  const human = judged.standing.human;
  const told = [transcript.told?.person ?? '', human].map((author) => ({ author, text: '' }));
  const names = nameFinder(namesIn([...said, ...told, { author: '', text: verdict.notes }], ownNames));
  const own = wordFinder(
    anonymous ? [organisationName, organisation, organisation.replace(/\.[^.]+$/, '')] : [],
  );
  let rest = 0;
  let covered = '';
  for (const { kind, start, end } of spansIn(text, wholePlan, names, own)) {
    covered += text.slice(rest, start) + word(kind);
    rest = end;
  }
  return covered + text.slice(rest);
}
