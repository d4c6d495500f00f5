import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MomentKind, momentKinds } from '../../conversation/judgement';
import { withOverruling } from '../../conversation/overruling';
import { tooLongText } from '../entry/problem-text';
import { Field } from '../Field';
import { useDetail } from './detail-context';
import { sayAgainst } from './say-against';

const longestNote = 500;

/** Adds a moment that no rule has found. `message`: its id, empty for the interaction as a whole. */
export function NoteMoment({ message, done }: { message: string; done: () => void }) {
  const { kept, now, language, act } = useDetail();
  const [kind, setKind] = useState<MomentKind>('human_moment');
  const [note, setNote] = useState('');
  const id = `moment-${message}`;
  const tooLong = tooLongText(note, longestNote, language);
  return (
    <form
      class="fact-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (tooLong) return;
        const word = { what: 'moment' as const, message, kind, right: true };
        const said = note.trim() === '' ? word : { ...word, note: note.trim() };
        void act(i18n.t('detail.tools.momentSaved', [i18n.t(`moment.${kind}`)]), () =>
          sayAgainst(kept.interaction.id, (known) => withOverruling(known, said), now),
        ).then((saved) => {
          if (!saved) return;
          setNote('');
          done();
        });
      }}
    >
      <Field id={`${id}-kind`} label={i18n.t('detail.tools.momentKind')}>
        {(control) => (
          <select
            {...control}
            value={kind}
            onInput={(event) =>
              setKind(momentKinds.find((one) => one === event.currentTarget.value) ?? 'human_moment')
            }
          >
            {momentKinds.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`moment.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`${id}-note`} label={i18n.t('detail.tools.momentNote')} problem={tooLong}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('detail.tools.momentSave')}
        </button>
      </div>
    </form>
  );
}
