import { useCallback, useRef, useState } from 'preact/hooks';

/**
 * Width in CSS pixels of the element that `place` is given to as its `ref`, kept current also where the element comes, goes or is another one
 * later; 0 before it is known.
 */
export function useWidth(): [place: (element: HTMLElement | null) => void, width: number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const place = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.current.observe(element);
  }, []);
  return [place, width];
}
