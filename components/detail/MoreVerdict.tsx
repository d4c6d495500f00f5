import { i18n } from '#i18n';
import type { Verdict } from '../../conversation/interaction';
import { minutesProblem, seconds } from '../entry/check-entry';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';
import { type MoreAnswers, MoreQuestions } from '../verdict/MoreQuestions';
import { usePressed } from './use-pressed';
import { useTyped } from './use-typed';

/** Questions on a contact that seldom need an answer: what wait was expected, how easy it was, whether one had a choice. */
export function MoreVerdict(props: {
  verdict: Verdict;
  language: string;
  give: (given: Partial<Verdict>) => Promise<boolean>;
}) {
  const { verdict, give } = props;
  const { expectedWaitS, effortEase, autonomy } = verdict;
  const [minutes, setMinutes] = useTyped(
    'detail-expected',
    expectedWaitS === null ? '' : String(expectedWaitS / 60),
  );
  const problem = minutesProblem(minutes);
  const [answers, press] = usePressed<MoreAnswers>(
    { effortEase: effortEase === null ? '' : String(effortEase), autonomy: autonomy ?? '' },
    (pressed, shown) =>
      give({
        ...(pressed.effortEase !== shown.effortEase && {
          effortEase: pressed.effortEase === '' ? null : Number(pressed.effortEase),
        }),
        ...(pressed.autonomy !== shown.autonomy && {
          autonomy: (pressed.autonomy || null) as Verdict['autonomy'],
        }),
      }),
  );
  return (
    <details class="more-verdict">
      <summary>{i18n.t('detail.moreQuestions')}</summary>
      <Field
        id="detail-expected"
        label={i18n.t('entry.expectedMinutes')}
        problem={problemText(problem, props.language)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="decimal"
            value={minutes}
            onInput={(event) => setMinutes(event.currentTarget.value)}
            onChange={() => problem === null && void give({ expectedWaitS: seconds(minutes) })}
          />
        )}
      </Field>
      <MoreQuestions name="detail" value={answers} onChange={(change) => press({ ...answers, ...change })} />
    </details>
  );
}
