import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { Stars } from './Stars';

/** The three quick questions, as typed: '' where a question is left open. */
export interface VerdictDraft {
  rating: string;
  expectation: string;
  resolved: string;
}

/** Stars, expectation, solved or not: the verdict that takes three taps. */
export function VerdictFields(props: {
  name: string;
  value: VerdictDraft;
  onChange: (change: Partial<VerdictDraft>) => void;
}) {
  const { name, value, onChange } = props;
  return (
    <>
      <Choice
        name={`${name}-resolved`}
        legend={i18n.t('verdict.resolved')}
        value={value.resolved}
        options={[
          { value: 'yes', label: i18n.t('verdict.yes') },
          { value: 'partly', label: i18n.t('verdict.partly') },
          { value: 'workaround', label: i18n.t('verdict.workaround') },
          { value: 'no', label: i18n.t('verdict.no') },
        ]}
        onChange={(resolved) => onChange({ resolved })}
      />
      <Stars name={`${name}-rating`} value={value.rating} onChange={(rating) => onChange({ rating })} />
      <Choice
        name={`${name}-expectation`}
        legend={i18n.t('verdict.expectation')}
        value={value.expectation}
        options={[
          { value: 'missed', label: i18n.t('verdict.missed') },
          { value: 'met', label: i18n.t('verdict.met') },
          { value: 'exceeded', label: i18n.t('verdict.exceeded') },
        ]}
        onChange={(expectation) => onChange({ expectation })}
      />
    </>
  );
}
