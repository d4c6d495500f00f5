import { useLayoutEffect, useState } from 'preact/hooks';
import type { Heights } from './list-layout';

const measured = ['--row-height', '--head-height'] as const;

/** Heights of rows and heads as the style sheet has them, in CSS pixels; followed when the window or the text size changes. */
export function useHeights(list: { current: HTMLElement | null }): Heights {
  const [heights, setHeights] = useState<Heights>({ row: 88, head: 36 });
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const probes = measured.map((name) => {
      const probe = document.createElement('div');
      probe.style.cssText = `position:absolute;visibility:hidden;height:var(${name})`;
      probe.ariaHidden = 'true';
      current.parentElement?.append(probe);
      return probe;
    });
    const measure = () => {
      const [row = 0, head = 0] = probes.map((probe) => probe.offsetHeight);
      if (row > 0) setHeights((known) => (known.row === row && known.head === head ? known : { row, head }));
    };
    const observer = new ResizeObserver(measure);
    for (const probe of probes) observer.observe(probe);
    measure();
    return () => {
      observer.disconnect();
      for (const probe of probes) probe.remove();
    };
  }, []);
  return heights;
}
