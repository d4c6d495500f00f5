import type { RowActions } from './ContactList';
import type { Listing } from './use-list';

/** Rows that a page key goes past. */
const page = 8;

/** The keys of the list: arrows or j and k, Home and End, Enter opens, x selects, Delete deletes what is selected. */
export function useListKeys(
  { total, rows }: Listing,
  active: number,
  anySelected: boolean,
  actions: RowActions,
) {
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    j: active + 1,
    ArrowUp: active - 1,
    k: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  return (event: KeyboardEvent) => {
    const { key, shiftKey } = event;
    const withModifier = event.ctrlKey || event.metaKey || event.altKey;
    if ((event.ctrlKey || event.metaKey) && key === 'a') actions.selectAll();
    else if (withModifier) return;
    else if (key in steps) {
      const to = Math.min(total - 1, Math.max(0, steps[key] ?? 0));
      if (shiftKey && key.startsWith('Arrow')) actions.selectTo(to);
      actions.goTo(to);
    } else if (key === 'Enter') {
      const id = rows.get(active)?.interaction.id;
      if (id) actions.open(id);
    } else if (key === 'x' || key === ' ') actions.select(active, false);
    else if (key === 'X') actions.select(active, true);
    else if (key === 'Delete' && anySelected) actions.remove();
    else return;
    event.preventDefault();
  };
}
