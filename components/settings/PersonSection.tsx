import { i18n } from '#i18n';
import type { Preferences } from '../../storage/preferences';
import { Choice } from '../Choice';
import { nameProblem } from '../entry/name-problem';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';

/** Preferences and how to change them. */
export interface PreferencesProps {
  preferences: Preferences;
  language: string;
  change: (part: Partial<Preferences>) => void;
}

/** Who keeps the journal: name, form of address, language. */
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
        name="address"
        legend={i18n.t('options.address')}
        hint={i18n.t('options.addressHint')}
        value={preferences.address ?? 'any'}
        optional={false}
        options={[
          { value: 'formal', label: i18n.t('options.formal') },
          { value: 'informal', label: i18n.t('options.informal') },
          { value: 'any', label: i18n.t('options.anyAddress') },
        ]}
        onChange={(address) => change({ address: address === 'any' || address === '' ? null : address })}
      />
      <p class="quiet">{i18n.t('options.language', [named])}</p>
    </section>
  );
}
