import { i18n } from '#i18n';
import type { SelectionWork } from './use-selection-work';

/** What was done last, with the way back; it stays until it is put away. */
export function DoneBar({ work }: { work: SelectionWork }) {
  const { done } = work;
  return (
    <div class={done ? 'done' : 'unseen'} role="status">
      {done && (
        <>
          <p>{done.text}</p>
          {done.undo && (
            <button type="button" class="main" onClick={work.undo}>
              {i18n.t('entry.undo')}
            </button>
          )}
          <button type="button" class="plain" onClick={work.forgetDone}>
            {i18n.t('journal.putAway')}
          </button>
        </>
      )}
    </div>
  );
}
