import { useEffect, useRef } from 'preact/hooks';

/** Puts work off until nothing more has come for a while. */
interface Later {
  /** Takes the place of what was put off before. */
  put: (work: () => void) => void;
  /** Does what was put off now. */
  now: () => void;
}

/** Work that need not be done at each letter; it is done at the latest when the page is left. */
export function useLater(pauseMs: number): Later {
  const due = useRef<{ timer: ReturnType<typeof setTimeout>; work: () => void } | null>(null);
  const drop = () => {
    const work = due.current?.work;
    clearTimeout(due.current?.timer);
    due.current = null;
    return work;
  };
  const now = () => drop()?.();
  useEffect(() => {
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return {
    now,
    put(work) {
      drop();
      due.current = { work, timer: setTimeout(now, pauseMs) };
    },
  };
}
