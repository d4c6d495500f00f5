import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correctable } from '../../conversation/correction';
import { channels } from '../../conversation/interaction';
import { channelText } from '../channel-text';
import { problemText } from '../entry/problem-text';
import { Field, type FieldControl } from '../Field';
import { checkFact, type FactProblem, typedFact } from './check-fact';
import { correctTyped } from './correct-typed';
import { useDetail } from './detail-context';

/** A field for one fact. What was typed stays until it is saved or given up; `done` is called then. */
export function FactEditor(props: { what: Correctable; message: string; done: () => void }) {
  const { what, message, done } = props;
  const { kept, now, language, act } = useDetail();
  const [typed, setTyped] = useState(() => typedFact(kept, what, message));
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const isTime = what === 'startedAt' || what === 'endedAt';
  const id = `fact-${what}-${message}`;
  const control = (field: FieldControl) => {
    const shown = {
      ...field,
      value: typed,
      onInput: (event: { currentTarget: { value: string } }) => {
        setTyped(event.currentTarget.value);
        setProblem(null);
      },
    };
    if (what === 'text') return <textarea {...shown} dir="auto" rows={4} />;
    if (what === 'channel')
      return (
        <select {...shown}>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {channelText(channel)}
            </option>
          ))}
        </select>
      );
    if (isTime) return <input {...shown} type="datetime-local" step={1} />;
    return <input {...shown} type="text" dir="auto" />;
  };
  return (
    <form
      ref={form}
      class="fact-editor"
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        done();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkFact(kept, what, message, typed, now());
        if ('problem' in checked) {
          setProblem(checked.problem);
          form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
          return;
        }
        void act(i18n.t('detail.correct.saved'), () =>
          correctTyped(kept, what, message, checked.now, now),
        ).then((saved) => saved && done());
      }}
    >
      <Field
        id={id}
        label={i18n.t(`detail.correct.fact.${what}`)}
        hint={hintOf(what, kept.interaction.zone)}
        problem={problem ? sentenceOf(problem, language) : undefined}
      >
        {control}
      </Field>
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('detail.correct.save')}
        </button>
        <button type="button" onClick={done}>
          {i18n.t('detail.correct.cancel')}
        </button>
      </div>
    </form>
  );
}

function hintOf(what: Correctable, zone: string): string | undefined {
  if (what === 'caseNumbers') return i18n.t('detail.correct.numbersHint');
  return what === 'startedAt' || what === 'endedAt' ? i18n.t('detail.correct.timeHint', [zone]) : undefined;
}

function sentenceOf(problem: FactProblem, language: string): string | undefined {
  if (problem === 'empty' || problem === 'startLate' || problem === 'tooManyNumbers')
    return i18n.t(`detail.correct.problem.${problem}`);
  return problemText(problem, language);
}
