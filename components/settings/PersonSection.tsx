import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { nameProblem } from '../entry/name-problem';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';
import type { PreferencesProps } from './preferences-props';

/** Who keeps the journal: name, salutation, language. */
export function PersonSection({
  preferences,
  language,
  change,
  typedName,
  typeName,
}: PreferencesProps & {
  /** The name as typed; saved only while nothing is wrong with it. */
  typedName: string;
  typeName: (name: string) => void;
}) {
  const named = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return (
    <section aria-labelledby="you">
      <h2 id="you">{i18n.t('options.you')}</h2>
      <Field
        id="own-name"
        label={i18n.t('options.ownName')}
        hint={i18n.t('options.ownNameHint')}
        problem={problemText(nameProblem(typedName, false), language)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autocomplete="name"
            value={typedName}
            onInput={(event) => typeName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Choice
        name="salutation"
        legend={i18n.t('options.salutation')}
        hint={i18n.t('options.salutationHint')}
        value={preferences.salutation ?? 'any'}
        optional={false}
        options={[
          { value: 'herr', label: i18n.t('options.mr') },
          { value: 'frau', label: i18n.t('options.ms') },
          { value: 'any', label: i18n.t('options.anySalutation') },
        ]}
        onChange={(chosen) => change({ salutation: chosen === 'any' || chosen === '' ? null : chosen })}
      />
      <p class="quiet">{i18n.t('options.language', [named])}</p>
    </section>
  );
}
