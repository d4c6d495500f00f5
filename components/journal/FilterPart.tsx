import { i18n } from '#i18n';
import type { Filter } from '../../storage/list/filter';
import type { ListState } from '../../storage/list/list-note';
import { FilterChips } from './FilterChips';
import { FilterFields } from './FilterFields';

/** What the list is narrowed to, and the fields to narrow it, folded away until they are wanted. */
export function FilterPart(props: {
  filter: Filter;
  state: ListState | null;
  language: string;
  narrow: (change: Partial<Filter>) => void;
}) {
  return (
    <div class="filter-part">
      <details>
        <summary>{i18n.t('journal.filter.title')}</summary>
        <FilterFields {...props} />
      </details>
      <FilterChips {...props} />
    </div>
  );
}
