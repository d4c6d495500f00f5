import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../conversation/interaction';
import { onKept } from '../../storage/watch-kept';

/** An interaction as it is now, kept up to date. */
export function useKept(id: string): Kept | 'loading' | 'gone' | 'unreadable' {
  const [known, setKnown] = useState<{ id: string; kept: Kept | 'gone' | 'unreadable' } | null>(null);
  useEffect(
    () =>
      onKept(
        id,
        (kept) => setKnown({ id, kept: kept ?? 'gone' }),
        () => setKnown({ id, kept: 'unreadable' }),
      ),
    [id],
  );
  return known?.id === id ? known.kept : 'loading';
}
