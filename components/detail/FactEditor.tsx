import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correctable } from '../../conversation/correction';
import type { EntryProblem } from '../entry/check-entry';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';
import { checkFact, type FactProblem, typedFact } from './check-fact';
import { correctTyped } from './correct-typed';
import { useDetail } from './detail-context';
import { EditForm } from './EditForm';
import { FactControl, isTime } from './FactControl';

const ownProblems = [
  ...(['empty', 'startLate', 'tooManyNumbers', 'noZone', 'beforeEarlier', 'afterLater'] as const),
];

/** A field for one fact. What was typed stays until it is saved or given up; `done` is called then. */
export function FactEditor(props: { what: Correctable; message: string; done: () => void }) {
  const { what, message, done } = props;
  const { kept, now, language, act } = useDetail();
  const [typed, setTyped] = useState(() => typedFact(kept, what, message));
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const id = `fact-${what}-${message}`;
  const type = (next: string) => {
    setTyped(next);
    setProblem(null);
  };
  const save = (form: HTMLFormElement) => {
    const checked = checkFact(kept, what, message, typed, now());
    if ('problem' in checked) {
      setProblem(checked.problem);
      form.querySelector<HTMLElement>('input, textarea, select')?.focus();
      return;
    }
    void act(i18n.t('detail.correct.saved'), () => correctTyped(kept, what, message, checked.now, now)).then(
      (saved) => saved && done(),
    );
  };
  return (
    <EditForm {...{ save, done }}>
      <Field
        id={id}
        label={i18n.t(`detail.correct.fact.${what}`)}
        hint={hintOf(what, kept.interaction.zone)}
        problem={problem ? sentenceOf(problem, language) : undefined}
      >
        {(field) => <FactControl {...{ what, field, typed }} onType={type} />}
      </Field>
    </EditForm>
  );
}

function hintOf(what: Correctable, zone: string): string | undefined {
  if (what === 'caseNumbers') return i18n.t('detail.correct.numbersHint');
  if (what === 'vendor') return i18n.t('detail.correct.vendorHint');
  if (what === 'zone') return i18n.t('detail.correct.zoneHint');
  return isTime(what) ? i18n.t('detail.correct.timeHint', [zone]) : undefined;
}

/** The sentence that says why a fact cannot be corrected to what was typed. */
export function sentenceOf(problem: FactProblem, language: string): string | undefined {
  const own = ownProblems.find((one) => one === problem);
  return own ? i18n.t(`detail.correct.problem.${own}`) : problemText(problem as EntryProblem, language);
}
