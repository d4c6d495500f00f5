import { i18n } from '#i18n';
import type { Filter } from '../../storage/list/filter';
import { noFilter } from '../../storage/list/filter';
import { nameInSentence } from '../shown-text';

/** Nothing found: what to try next. */
export function NoHits(props: { filter: Filter; narrow: (change: Partial<Filter>) => void }) {
  const { text } = props.filter;
  return (
    <div class="empty">
      <h2>{text === '' ? i18n.t('journal.noMatch') : i18n.t('journal.noHit', [nameInSentence(text)])}</h2>
      <p>{i18n.t('journal.noHitNext')}</p>
      <p class="actions">
        <button type="button" onClick={() => props.narrow(noFilter)}>
          {i18n.t('journal.showAll')}
        </button>
      </p>
    </div>
  );
}
