import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { Stars } from './Stars';

/** The three quick questions, as typed: '' where a question is left open. */
export interface VerdictDraft {
  rating: string;
  expectation: string;
  resolved: string;
}

/** Stars, expectation, solved or not: the verdict that takes three taps. `brief`: the stars alone. */
export function VerdictFields(props: {
  name: string;
  value: VerdictDraft;
  brief?: boolean;
  /** A title above asks how it was already. */
  titled?: boolean;
  onChange: (change: Partial<VerdictDraft>) => void;
}) {
  const { name, value, onChange } = props;
  return (
    <>
      <Stars
        name={`${name}-rating`}
        titled={props.titled ?? false}
        value={value.rating}
        onChange={(rating) => onChange({ rating })}
      />
      {!props.brief && (
        <>
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
        </>
      )}
    </>
  );
}
