import { i18n } from '#i18n';
import type { KnownOrganisation } from '../../storage/known-organisations';
import { Field } from '../Field';

/** The name of an organisation, completed from those known. */
export function OrganisationField(props: {
  id: string;
  label: string;
  value: string;
  known: readonly KnownOrganisation[];
  problem?: string | undefined;
  onChange: (name: string) => void;
}) {
  const names = [
    ...new Set(props.known.map(({ organisation, organisationName }) => organisationName || organisation)),
  ];
  return (
    <Field id={props.id} label={props.label} hint={i18n.t('entry.organisationHint')} problem={props.problem}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            dir="auto"
            list={`${props.id}-known`}
            autocomplete="off"
            value={props.value}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
          <datalist id={`${props.id}-known`}>
            {names.slice(0, 300).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
