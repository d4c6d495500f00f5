import { childrenOf } from '../reading/child-nodes';
import { holdsDots, saysMore } from './typing-row';

const mostLooked = 4;
/** Signs that are neither letters nor digits, where any of those stand beside them. */
const notTelling = /[^\p{L}\p{N}]+/gu;

/** Elements that were taken away in one batch of changes, to be found again in what was put in their place. */
export class Replaced {
  #removed = new Map<Node, Node[]>();

  /** `isSaid`: whether a text is said, and not only when or how far it got. */
  constructor(
    records: readonly MutationRecord[],
    readonly isSaid: (text: string) => boolean,
  ) {
    for (const { target, type, removedNodes } of records) {
      if (type !== 'childList' || removedNodes.length === 0) continue;
      const left = this.#removed.get(target) ?? [];
      for (const node of removedNodes) if (node.nodeType === 1) left.push(node);
      if (left.length > 0) this.#removed.set(target, left);
    }
  }

  /** The element that said the same, or a part of it, where `node`, an element with this text, stands now; null if there was none. Each is given once. */
  by(node: Node, text: string, parent: Node): Node | null {
    const left = this.#removed.get(parent);
    if (!left || left.length === 0 || node.nodeType !== 1) return null;
    const at = left.slice(0, mostLooked).findIndex((old) => isGrown(old, node, text, this.isSaid));
    if (at < 0) return null;
    const found = left[at] ?? null;
    left.splice(0, at + 1);
    return found;
  }
}

/** What of an element drawn anew stood in the one before it, as pairs of both, and what did not; its children alone are compared. */
export interface Compared {
  kept: [anew: Element, before: Element][];
  added: Element[];
}

/** Compares an element drawn anew with the one before it: what is new stands in one stretch between what both begin and end with. */
export function compare(anew: Element, before: Element, isSaid: (text: string) => boolean): Compared {
  const [after, old] = [[...childrenOf(anew)], [...childrenOf(before)]];
  const alike = (one: Element | undefined, other: Element | undefined) =>
    one !== undefined && other !== undefined && one.textContent === other.textContent;
  let head = 0;
  while (head < Math.min(after.length, old.length) && alike(after[head], old[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(after.length, old.length) - head && alike(after.at(-1 - tail), old.at(-1 - tail)))
    tail += 1;
  const ends = old.length - tail;
  const kept: Compared['kept'] = [
    ...old.slice(0, head).map((one, index): [Element, Element] => [after[index]!, one]),
    ...old.slice(ends).map((one, index): [Element, Element] => [after[after.length - tail + index]!, one]),
  ];
  const added = after.slice(head, after.length - tail);
  const [grown] = added;
  // One in the place of one is the same with more words in it: a wrapper, or an answer that streams in.
  if (
    grown &&
    added.length >= 1 &&
    ends - head === 1 &&
    isGrown(old[head]!, grown, grown.textContent ?? '', isSaid)
  )
    return { kept: [...kept, [grown, old[head]!]], added: added.slice(1) };
  return { kept, added };
}

/** Whether a node shows, with this text, what an earlier one began to say; dots in which somebody types begin nothing. */
function isGrown(before: Node, after: Node, text: string, isSaid: (text: string) => boolean): boolean {
  const earlier = before.textContent ?? '';
  if (earlier === text) return /[\p{L}\p{N}]/u.test(text);
  return grownFrom(earlier, text) && !(holdsDots(before) && saysMore(before, after, isSaid));
}

/** Whether a text is an earlier one with something put in: at the end, or before a time that stands at the end. */
function grownFrom(earlier: string, later: string): boolean {
  // Ticks and clocks of a row that is sent change into others.
  const [before, after] = [earlier.replace(notTelling, ''), later.replace(notTelling, '')];
  if (after.length < before.length || !/[\p{L}\p{N}]/u.test(before)) return false;
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return head + tail === before.length;
}
