import { useRef } from 'preact/hooks';

/** Makes of what a press does something that does not run beside itself: what is pressed meanwhile does nothing. Gives whether it ran. */
export function useOnce(): (work: () => Promise<unknown>) => Promise<boolean> {
  const running = useRef(false);
  return async (work) => {
    if (running.current) return false;
    running.current = true;
    try {
      await work();
    } finally {
      running.current = false;
    }
    return true;
  };
}
