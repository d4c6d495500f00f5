import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../Field';

/** Asks for the passphrase of a locked file. */
export function OpenLocked(props: { disabled: boolean; onPassphrase: (passphrase: string) => void }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onPassphrase(passphrase);
      }}
    >
      <Field id="open-passphrase" label={i18n.t('backup.passphrase')} hint={i18n.t('backup.needed')}>
        {(control) => (
          <input
            {...control}
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" disabled={props.disabled || passphrase === ''}>
        {i18n.t('backup.open')}
      </button>
    </form>
  );
}
