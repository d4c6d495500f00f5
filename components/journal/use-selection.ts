import { useState } from 'preact/hooks';
import type { RowActions } from './ContactList';
import type { HeldListing } from './use-list';

/** The contacts that are selected, by id. */
export interface Selection {
  ids: ReadonlySet<string>;
  actions: Pick<RowActions, 'select' | 'selectTo' | 'selectAll' | 'selectNone'>;
}

/**
 * Selecting single contacts, stretches and all that are shown; contacts stay selected when the list is narrowed. `active`: position of the
 * row that has the focus.
 */
export function useSelection(
  { listing, idsOf }: Pick<HeldListing, 'listing' | 'idsOf'>,
  active: number,
): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  // Where a stretch begins: the contact selected last, wherever it stands by now.
  const [anchor, setAnchor] = useState('');
  const add = (more: readonly string[]) => setIds((known) => new Set([...known, ...more]));
  const idAt = (position: number) => listing?.rows.get(position)?.interaction.id;
  const addStretch = (from: number, to: number) =>
    void idsOf(Math.min(from, to), Math.max(from, to) + 1).then(add);
  const extend = async (to: number) => {
    if (ids.size === 0 || anchor === '') {
      setAnchor(idAt(active) ?? '');
      return addStretch(active, to);
    }
    const [near] = [...(listing?.rows ?? [])].find(([, row]) => row?.interaction.id === anchor) ?? [];
    const from = near ?? (await idsOf(0, listing?.total ?? 0)).indexOf(anchor);
    addStretch(from < 0 ? active : from, to);
  };
  return {
    ids,
    actions: {
      select(position, extended) {
        if (extended) {
          void extend(position);
          return;
        }
        const id = idAt(position);
        if (!id) return;
        setAnchor(id);
        setIds((known) =>
          known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id]),
        );
      },
      selectTo: (position) => {
        setAnchor((known) => (ids.size === 0 || known === '' ? (idAt(active) ?? '') : known));
        addStretch(active, position);
      },
      selectAll: () => void idsOf(0, listing?.total ?? 0).then(add),
      selectNone() {
        setIds(new Set());
        setAnchor('');
      },
    },
  };
}
