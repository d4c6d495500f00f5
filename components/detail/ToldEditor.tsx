import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Told } from '../../conversation/told';
import { type EntryProblem, longestText } from '../entry/check-entry';
import { nameProblem } from '../entry/name-problem';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';
import { MoodChoice } from '../verdict/MoodChoice';
import { useDetail } from './detail-context';
import { EditForm } from './EditForm';
import { changeAndJudge } from './page-aids';

const names = ['person', 'position', 'reference'] as const;
const texts = ['ledTo', 'happened', 'why'] as const;
type Name = (typeof names)[number] | (typeof texts)[number];

/** Changes what the person told of a contact. What was typed stays until it is saved or given up; `done` is called then. */
export function ToldEditor(props: { told: Told; done: () => void }) {
  const { told, done } = props;
  const { kept, language, now, act } = useDetail();
  const { id } = kept.interaction;
  const [typed, setTyped] = useState(told);
  const [tried, setTried] = useState(false);
  const problems = problemsOf(typed);
  const save = (form: HTMLFormElement) => {
    setTried(true);
    const [first] = Object.keys(problems);
    if (first) form.querySelector<HTMLElement>(`#told-${first}`)?.focus();
    else
      void act(i18n.t('verdict.saved'), async () => {
        const put = (next: Told) =>
          changeAndJudge(id, (was) => ({ ...was, transcript: { ...was.transcript, told: next } }), now());
        const saved = await put(typed);
        return saved && (() => put(told));
      }).then((saved) => saved && done());
  };
  const field = (name: Name, long: boolean) => (
    <Field
      key={name}
      id={`told-${name}`}
      label={i18n.t(`entry.${name}`)}
      problem={tried ? problemText(problems[name], language) : undefined}
    >
      {(control) => {
        const shown = {
          ...{ ...control, dir: 'auto' as const, value: typed[name] },
          onInput: (event: { currentTarget: { value: string } }) =>
            setTyped({ ...typed, [name]: event.currentTarget.value }),
        };
        return long ? <textarea {...shown} rows={2} /> : <input {...shown} type="text" />;
      }}
    </Field>
  );
  return (
    <EditForm {...{ save, done }}>
      {names.map((name) => field(name, false))}
      {texts.map((name) => field(name, true))}
      {(['moodBefore', 'moodAfter'] as const).map((mood) => (
        <MoodChoice
          key={mood}
          name={`told-${mood}`}
          legend={i18n.t(`entry.${mood}`)}
          value={typed[mood] === null ? '' : String(typed[mood])}
          onChange={(value) => setTyped({ ...typed, [mood]: value === '' ? null : Number(value) })}
        />
      ))}
    </EditForm>
  );
}

function problemsOf(typed: Told): Partial<Record<Name, EntryProblem>> {
  const found = [
    ...names.map((name) => [name, nameProblem(typed[name], false)] as const),
    ...texts.map((name) => [name, typed[name].length > longestText ? 'textTooLong' : null] as const),
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}
