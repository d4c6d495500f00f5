import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Keys that work anywhere on the page but in text fields: "/" goes to the search, Escape goes one step back. */
export function useKeyboard(props: { search: RefObject<HTMLInputElement | null>; escape: () => void }): void {
  // Effects run after the page is drawn: a key that is pressed before means what is drawn, too.
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      const typing =
        target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === '/') latest.current.search.current?.focus();
      else if (key === 'Escape') latest.current.escape();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
