import { upsideDown } from './drawn-top';
import type { Page } from './page';

/**
 * Indexes of the rows of a list as one reads them, from the top: a list may be drawn upside down while the bubbles of each group in it
 * are not. `elements`: bodies of the rows in the order of the document.
 */
export function fromTheTop(page: Page, list: Element, elements: readonly Element[]): number[] {
  const all = [...elements.keys()];
  if (!upsideDown(page, elements)) return all;
  const ways = elements.map((element) => wayDown(page, list, element));
  const ordered = (some: readonly number[], depth: number): readonly number[] => {
    if (some.length < 2) return some;
    const groups: number[][] = [];
    for (const index of some) {
      const [before] = groups.at(-1) ?? [];
      const step = ways[index]![depth];
      if (before !== undefined && step && ways[before]![depth] === step) groups.at(-1)!.push(index);
      else groups.push([index]);
    }
    const turned =
      groups.length > 1 &&
      upsideDown(
        page,
        some.map((index) => elements[index]!),
      );
    return (turned ? groups.reverse() : groups).flatMap((group) => ordered(group, depth + 1));
  };
  return [...ordered(all, 0)];
}

/** All that holds an element below the list, from the outside. */
function wayDown(page: Page, list: Element, element: Element): Element[] {
  const way: Element[] = [];
  for (let at: Element | null = element; at && at !== list; at = page.parent(at)) way.unshift(at);
  return way;
}
