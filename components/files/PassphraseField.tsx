import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../Field';

const shortest = 8;

/** Asks for a passphrase, twice, so that it is not mistyped; it is not kept. */
export function PassphraseField({ onPassphrase }: { onPassphrase: (passphrase: string) => void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<'' | 'short' | 'differ'>('');
  const submit = () => {
    const wrong = first.length < shortest ? 'short' : first !== second ? 'differ' : '';
    setProblem(wrong);
    if (wrong !== '') return;
    setFirst('');
    setSecond('');
    onPassphrase(first);
  };
  const field = (id: string, label: string, value: string, set: (text: string) => void, told?: string) => (
    <Field id={id} label={label} problem={told}>
      {(control) => (
        <input
          {...control}
          type="password"
          autocomplete="new-password"
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
  return (
    <details>
      <summary>{i18n.t('backup.lock')}</summary>
      <p>{i18n.t('backup.lockSays')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {field(
          'passphrase',
          i18n.t('backup.passphrase'),
          first,
          setFirst,
          problem === 'short' ? i18n.t('backup.short') : undefined,
        )}
        {field(
          'passphrase-again',
          i18n.t('backup.again'),
          second,
          setSecond,
          problem === 'differ' ? i18n.t('backup.differ') : undefined,
        )}
        <button type="submit">{i18n.t('backup.lockNow')}</button>
      </form>
    </details>
  );
}
