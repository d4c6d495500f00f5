import { i18n } from '#i18n';
import { nameProblem } from '../entry/name-problem';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';

/** Who keeps the journal: name and language. */
export function PersonSection({
  language,
  typedName,
  typeName,
}: {
  language: string;
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
      <p class="quiet">{i18n.t('options.language', [named])}</p>
    </section>
  );
}
