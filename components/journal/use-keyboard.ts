import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keys that work anywhere on the page but in text fields: "/" goes to the search, Escape closes the open contact. */
export function useKeyboard(props: {
  search: RefObject<HTMLInputElement | null>;
  isOpen: boolean;
  close: () => void;
}): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event;
      const typing =
        target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === '/') props.search.current?.focus();
      else if (key === 'Escape' && props.isOpen) props.close();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
}
