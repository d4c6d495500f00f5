import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Milestone } from '../../conversation/milestone';
import { tooLongText } from '../entry/problem-text';
import { Field } from '../Field';
import { TextField } from '../TextField';
import type { FactProblem } from './check-fact';
import { checkStep, correctableOf, longestStep, typedStep } from './check-step';
import { correctStep } from './correct-step';
import { useDetail } from './detail-context';
import { EditForm } from './EditForm';
import { sentenceOf } from './FactEditor';

/** Fields for one step of a contact kept by hand. What was typed stays until it is saved or given up; `done` is called then. */
export function StepEditor(props: { milestone: Milestone; index: number; done: () => void }) {
  const { milestone, index, done } = props;
  const { kept, now, language, act } = useDetail();
  const [typed, setTyped] = useState(() => typedStep(kept, milestone));
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const can = correctableOf(milestone);
  const tooLong = tooLongText(typed.text, longestStep, language);
  const type = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setProblem(null);
  };
  const save = (form: HTMLFormElement) => {
    const checked = checkStep(kept, index, typed, now());
    const wrong = tooLong ? 'textarea' : 'problem' in checked ? 'input' : null;
    if ('problem' in checked) setProblem(checked.problem);
    if (wrong) form.querySelector<HTMLElement>(wrong)?.focus();
    else if (!('problem' in checked))
      void act(i18n.t('detail.correct.saved'), () =>
        correctStep(kept.interaction.id, index, milestone, checked, now),
      ).then((saved) => saved && done());
  };
  return (
    <EditForm {...{ save, done }}>
      {can.text && (
        <TextField
          id={`step-${index}-text`}
          label={i18n.t('watch.noteField')}
          problem={tooLong}
          value={typed.text}
          onText={(text) => type({ text })}
        />
      )}
      {can.at && (
        <Field
          id={`step-${index}-at`}
          label={i18n.t('detail.correct.fact.instant')}
          hint={i18n.t('detail.correct.timeHint', [kept.interaction.zone])}
          problem={problem ? stepProblemText(problem, language) : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              step={1}
              value={typed.at}
              onInput={(event) => type({ at: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </EditForm>
  );
}

function stepProblemText(problem: FactProblem, language: string): string | undefined {
  if (problem === 'beforeEarlier' || problem === 'afterLater') return i18n.t(`detail.step.${problem}`);
  return sentenceOf(problem, language);
}
