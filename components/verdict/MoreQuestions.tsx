import { i18n } from '#i18n';
import { Choice } from '../Choice';

/** Two questions that researchers ask, as typed: '' where a question is left open. */
export interface MoreAnswers {
  effortEase: string;
  autonomy: string;
}

/** How easy it was, and whether one had a choice. `name`: begins the names of the fields. */
export function MoreQuestions(props: {
  name: string;
  value: MoreAnswers;
  onChange: (change: Partial<MoreAnswers>) => void;
}) {
  const { name, value, onChange } = props;
  return (
    <>
      <Choice
        name={`${name}-effortEase`}
        legend={i18n.t('entry.effortEase')}
        value={value.effortEase}
        options={['1', '2', '3', '4', '5', '6', '7'].map((one) => ({ value: one, label: easeLabel(one) }))}
        onChange={(effortEase) => onChange({ effortEase })}
      />
      <Choice
        name={`${name}-autonomy`}
        legend={i18n.t('entry.autonomy')}
        value={value.autonomy}
        options={[
          { value: 'had_choice', label: i18n.t('entry.hadChoice') },
          { value: 'steered', label: i18n.t('entry.steered') },
          { value: 'no_choice', label: i18n.t('entry.noChoice') },
        ]}
        onChange={(autonomy) => onChange({ autonomy })}
      />
    </>
  );
}

function easeLabel(value: string): string {
  if (value === '1') return `1 ${i18n.t('entry.ease1')}`;
  return value === '7' ? `7 ${i18n.t('entry.ease7')}` : value;
}
