import { i18n } from '#i18n';
import { type EntryProblem, longestText } from './check-entry';
import { longestName } from './name-problem';

const sentences = {
  missing: 'problem.missing',
  unseen: 'problem.unseen',
  noLetters: 'problem.noLetters',
  noTime: 'problem.noTime',
  future: 'problem.future',
  tooOld: 'problem.tooOld',
  endFirst: 'problem.endFirst',
  negative: 'problem.negative',
  noNumber: 'problem.noNumber',
  waitTooLong: 'problem.waitTooLong',
  tooMuch: 'problem.tooMuch',
  tooManyTags: 'problem.tooManyTags',
} as const;

/** The sentence that says what is wrong with a field, undefined if nothing is. */
export function problemText(problem: EntryProblem | null | undefined, language: string): string | undefined {
  if (!problem) return undefined;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  if (problem === 'long') return i18n.t('problem.long', [number(longestName)]);
  if (problem === 'textTooLong') return i18n.t('problem.textTooLong', [number(longestText)]);
  return i18n.t(sentences[problem]);
}

/** The sentence for a text of more than `most` characters, undefined for a shorter one. What was typed is never cut. */
export function tooLongText(text: string, most: number, language: string): string | undefined {
  if (text.length <= most) return undefined;
  return i18n.t('problem.textTooLong', [new Intl.NumberFormat(language).format(most)]);
}
