import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { onJudgingProgress } from '../../storage/judging-progress';
import type { Filter } from '../../storage/list/filter';
import type { ListState } from '../../storage/list/list-note';
import { numberFormat } from '../formats';
import { isNarrowed } from './address';

/** How many contacts are shown, and what is not ready yet. */
export function ListStatus(props: {
  /** How many contacts pass the filter. */
  total: number;
  state: ListState | null;
  filter: Filter;
  language: string;
}) {
  const { total, state, filter, language } = props;
  const number = (value: number) => numberFormat(language, {}).format(value);
  const percent = (share: number) =>
    numberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const narrowed = isNarrowed(filter);
  const searching = filter.text !== '' || filter.hasPromise;
  const [left, setLeft] = useState(0);
  useEffect(() => onJudgingProgress((progress) => setLeft(progress?.left ?? 0)), []);
  const { listed = 0, worded = 0, ready = false } = state ?? {};
  return (
    <div class="status quiet">
      <p role="status">
        {state &&
          (narrowed
            ? i18n.t('journal.hits', total, [number(total), number(listed)])
            : i18n.t('journal.all', listed, [number(listed)]))}
      </p>
      {state && !ready && worded === listed && <p>{i18n.t('journal.reading')}</p>}
      {state && worded < listed && (
        <p>{i18n.t(searching ? 'journal.partly' : 'journal.indexing', [percent(worded / listed)])}</p>
      )}
      {left > 0 && <p>{i18n.t('journal.judging', [number(left)])}</p>}
      <details class="keys">
        <summary>{i18n.t('journal.keys')}</summary>
        <p>{i18n.t('journal.keysHint')}</p>
      </details>
    </div>
  );
}
