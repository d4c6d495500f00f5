import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { deleteEverything } from '../../storage/delete-everything';
import { saveCopy } from './save-copy';

/** Deletes everything, after a word was typed and a copy was offered. */
export function DeleteSection(props: { now: () => number; deleted: () => void }) {
  const [typed, setTyped] = useState('');
  const [notice, setNotice] = useState('');
  const word = i18n.t('options.deleteWord');
  const sure = typed.trim().toLowerCase() === word;
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{i18n.t('options.delete')}</h2>
      <p>{i18n.t('options.deleteLead')}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() =>
            void saveCopy(props.now()).then(
              (count) => setNotice(i18n.t('options.copySaved', count)),
              () => setNotice(i18n.t('options.copyFailed')),
            )
          }
        >
          {i18n.t('options.copyFirst')}
        </button>
      </div>
      <form
        class="sure"
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) deleteEverything().then(props.deleted, () => setNotice(i18n.t('options.deleteFailed')));
        }}
      >
        <div class="field">
          <label for="delete-word">{i18n.t('options.deleteType', [word])}</label>
          <input
            id="delete-word"
            type="text"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <button type="submit" disabled={!sure}>
          {i18n.t('options.deleteNow')}
        </button>
      </form>
      <p role="status">{notice}</p>
    </section>
  );
}
