import { useState } from 'preact/hooks';
import type { Kept } from '../../conversation/interaction';
import { useDetail } from './detail-context';

/**
 * A choice that stays as it was pressed while it is saved, and goes back where that failed. `value`: as it is kept; `save` is given
 * what was pressed and what was shown before, and gives whether it was saved. Gives what to show, and what to call when something is pressed.
 */
export function usePressed<Value>(
  value: Value,
  save: (pressed: Value, shown: Value) => Promise<boolean>,
): [shown: Value, press: (pressed: Value) => void] {
  const detail = useDetail();
  const [last, setLast] = useState<{ pressed: Value; before: Kept; saved: boolean } | null>(null);
  // Saved comes before it is read again: until then the interaction is the one from before.
  const isBack = !last || (last.saved && detail.kept !== last.before);
  const shown = isBack ? value : last.pressed;
  const press = (pressed: Value) => {
    const mine = { pressed, before: detail.kept, saved: false };
    setLast(mine);
    void save(pressed, shown).then((saved) =>
      setLast((known) => (known === mine ? (saved ? { ...mine, saved } : null) : known)),
    );
  };
  return [shown, press];
}
