import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keys that work anywhere on the page but in text fields: "/" goes to the search, Escape goes one step back. */
export function useKeyboard(props: { search: RefObject<HTMLInputElement | null>; escape: () => void }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      const typing =
        target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === '/') props.search.current?.focus();
      else if (key === 'Escape') props.escape();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}
