import { i18n } from '#i18n';
import type { WrongLine } from '../../exchange/redaction/own-patterns';
import { tooLongText } from '../entry/problem-text';
import { Field } from '../Field';
import { shownText } from '../shown-text';

/** What the person wants covered besides what is known, a word or pattern in each line; kept for the next time. */
export interface OwnLines {
  text: string;
  change: (text: string) => void;
}

const longestLines = 5000;
const mostWrong = 5;
const forms = [
  ['Lindenweg', 'word'],
  ['K-#####', 'digit'],
  ['AB*', 'run'],
  ['\\# \\*', 'sign'],
  ['/…/i', 'expression'],
] as const;

/** Takes these lines, says how patterns are written, and what is wrong with which. `wrong`: what was found in the text as it stands. */
export function OwnLinesField(props: {
  id: string;
  own: OwnLines;
  wrong: readonly WrongLine[];
  language: string;
}) {
  const { id, own, wrong, language } = props;
  const told = wrong.slice(0, mostWrong).map(({ line, problem, what }) => {
    return i18n.t(`files.own.${problem}`, [String(line), shownText(what, 60)]);
  });
  const problem = tooLongText(own.text, longestLines, language) ?? (told.join('\n') || undefined);
  return (
    <>
      <Field
        id={id}
        label={i18n.t('files.research.words')}
        hint={i18n.t('files.research.wordsHint')}
        problem={problem}
      >
        {(control) => (
          <textarea
            {...control}
            value={own.text}
            spellcheck={false}
            onInput={(event) => own.change(event.currentTarget.value)}
          />
        )}
      </Field>
      <details class="forms">
        <summary>{i18n.t('files.own.forms')}</summary>
        <dl class="study">
          {forms.map(([form, meaning]) => (
            <div key={form}>
              <dt>
                <code>{form}</code>
              </dt>
              <dd>{i18n.t(`files.own.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** True for a text that is too long to be looked through. */
export function isTooLong({ text }: OwnLines): boolean {
  return text.length > longestLines;
}

/** How often each line covered something, as a sentence; empty where there are no lines. `counts`: by number of the line, from 1. */
export function coveredByLineText(
  text: string,
  counts: Readonly<Record<number, number>>,
  number: (value: number) => string,
): string {
  const told = text.split('\n').flatMap((line, i) => {
    const name = shownText(line.trim(), 40);
    return name === '' ? [] : [i18n.t('files.own.times', [name, number(counts[i + 1] ?? 0)])];
  });
  return told.length === 0 ? '' : i18n.t('files.own.covered', [told.join(' · ')]);
}
