import type { Page } from './page';

/** Rows whose own trees are looked into. */
const mostTrees = 120;

/**
 * What holds an element and those of other rows that may be alike: the list, what the list shows in its slots, or where each row is a
 * shadow tree of its own, all of those trees.
 */
export function treesAround(page: Page, element: Element, list: Element): ParentNode[] {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || page.holds(root.host, list)) return [inTree(page, element, list)];
  return treesLike(page, root, list);
}

/** A shadow tree and those of elements called like its host in the same tree, or in trees alike. */
function treesLike(page: Page, { host }: ShadowRoot, list: Element): ParentNode[] {
  const outer = host.getRootNode() as Document | ShadowRoot;
  const isInRow = outer instanceof ShadowRoot && !page.holds(outer.host, list);
  const around = isInRow ? treesLike(page, outer, list) : [outer];
  const hosts = around.flatMap((tree) => [...tree.querySelectorAll(host.localName)]);
  return hosts.slice(-mostTrees).flatMap((one) => page.rootOf(one) ?? []);
}

/** What holds an element's row in the page's tree: the list, or what the list shows in its slots. */
function inTree(page: Page, element: Element, list: Element): Element {
  let at = element;
  while (at !== list && at.parentElement && page.holds(list, at.parentElement)) at = at.parentElement;
  return at;
}
