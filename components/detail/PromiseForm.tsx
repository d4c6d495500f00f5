import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromiseMade } from '../../conversation/promise';
import { Field } from '../Field';
import { TextField } from '../TextField';
import { changePromise } from './change-promise';
import { checkPromise, longestPromise, type PromiseProblems, typedPromise } from './check-promise';
import { useDetail } from './detail-context';
import { EditForm } from './EditForm';

/** Notes what was promised, or changes it. What was typed stays until it is saved or given up; `done` is called then. */
export function PromiseForm(props: { promise: PromiseMade; known: boolean; done: () => void }) {
  const { promise, known, done } = props;
  const { kept, now, language, act } = useDetail();
  const { interaction } = kept;
  const [typed, setTyped] = useState(() => typedPromise(promise, interaction));
  const [problems, setProblems] = useState<PromiseProblems>({});
  const type = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setProblems({});
  };
  const save = (form: HTMLFormElement) => {
    const checked = checkPromise(typed, interaction);
    if (!('dueAt' in checked)) {
      setProblems(checked);
      form.querySelector<HTMLElement>(checked.text ? 'textarea' : 'input')?.focus();
      return;
    }
    void act(i18n.t(known ? 'promise.changed' : 'promise.noted'), () =>
      changePromise(interaction.id, promise.id, { ...promise, ...checked }, now),
    ).then((saved) => saved && done());
  };
  const problem = (name: 'text' | 'due') => {
    const found = problems[name];
    if (found === undefined) return undefined;
    if (found === 'noTime') return i18n.t('problem.noTime');
    return i18n.t(`promise.${found}`, [new Intl.NumberFormat(language).format(longestPromise)]);
  };
  return (
    <EditForm {...{ save, done }}>
      <TextField
        id={`${promise.id}-text`}
        label={i18n.t('entry.promised')}
        problem={problem('text')}
        value={typed.text}
        onText={(text) => type({ text })}
      />
      <Field id={`${promise.id}-due`} label={i18n.t('entry.promisedUntil')} problem={problem('due')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={typed.due}
            onInput={(event) => type({ due: event.currentTarget.value })}
          />
        )}
      </Field>
    </EditForm>
  );
}

/** A promise that is to be noted. `message`: id of the message it was made in, empty if none. */
export function newPromise(message: string, text: string): PromiseMade {
  return { id: crypto.randomUUID(), message, text, dueAt: null, status: 'open', decidedAt: null };
}
