import { useState } from 'preact/hooks';
import type { RowActions } from './ContactList';
import type { HeldListing } from './use-list';

/** The contacts that are selected, by id. */
export interface Selection {
  ids: ReadonlySet<string>;
  actions: Pick<RowActions, 'select' | 'selectAll' | 'selectNone'>;
}

/** Selecting single contacts, stretches and all that are shown; contacts stay selected when the list is narrowed. */
export function useSelection({ listing, idsOf }: HeldListing): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  // Where a stretch begins: the row selected last.
  const [from, setFrom] = useState(0);
  const add = (more: readonly string[]) => setIds((known) => new Set([...known, ...more]));
  return {
    ids,
    actions: {
      select(position, extend) {
        if (extend) {
          void idsOf(Math.min(from, position), Math.max(from, position) + 1).then(add);
          return;
        }
        const id = listing?.rows.get(position)?.interaction.id;
        if (!id) return;
        setFrom(position);
        setIds((known) =>
          known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id]),
        );
      },
      selectAll: () => void idsOf(0, listing?.total ?? 0).then(add),
      selectNone: () => setIds(new Set()),
    },
  };
}
