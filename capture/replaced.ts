const mostLooked = 4;

/** Elements that were taken away in one batch of changes, to be found again in what was put in their place. */
export class Replaced {
  #removed = new Map<Node, Node[]>();

  constructor(records: readonly MutationRecord[]) {
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
    const at = left.slice(0, mostLooked).findIndex((old) => grownFrom(old.textContent ?? '', text));
    if (at < 0) return null;
    const found = left[at] ?? null;
    left.splice(0, at + 1);
    return found;
  }
}

/** Whether a text is an earlier one with something put in: at the end, or before a time that stands at the end. */
function grownFrom(before: string, after: string): boolean {
  if (after.length < before.length || !/[\p{L}\p{N}]/u.test(before)) return false;
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return head + tail === before.length;
}
