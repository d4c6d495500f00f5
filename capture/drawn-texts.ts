const mostBatches = 60;
const mostNodes = 400;

interface Batch {
  at: number;
  /** Some nodes were taken away as well: the list may have been drawn anew. */
  anew: boolean;
  nodes: Map<string, Node[]>;
}

/** Remembers the texts that were drawn since the last look, so that a row drawn several times keeps the instant of the first. */
export class DrawnTexts {
  #batches: Batch[] = [];

  /** Notes what a MutationObserver saw at an instant, ms since 1970 UTC. */
  note(records: MutationRecord[], at: number): void {
    const batch: Batch = { at, anew: false, nodes: new Map() };
    let count = 0;
    for (const { addedNodes, removedNodes } of records) {
      batch.anew ||= removedNodes.length > 0;
      for (const node of addedNodes) {
        count += 1;
        if (node.nodeType !== 1 || count > mostNodes) continue;
        const text = node.textContent ?? '';
        const alike = batch.nodes.get(text);
        if (alike) alike.push(node);
        else batch.nodes.set(text, [node]);
      }
    }
    if (batch.nodes.size === 0) return;
    this.#batches.push(batch);
    if (this.#batches.length > mostBatches) this.#batches.shift();
  }

  /** When what `node`, drawn at `at`, shows was first drawn: by a node that has been taken away since, or by itself. */
  firstShown(node: Node, at: number): number {
    const own = this.#batches.find(
      (batch) => batch.at === at && batch.nodes.get(node.textContent ?? '')?.includes(node),
    );
    if (!own) return at;
    const text = node.textContent ?? '';
    const alike = own.nodes.get(text)!;
    const place = alike.indexOf(node) + 1;
    for (const batch of this.#batches) {
      if (batch === own) break;
      const before = batch.nodes.get(text) ?? [];
      if (before.length === 0 || before.some((other) => other.isConnected)) continue;
      if (before.length >= place || (!batch.anew && place === alike.length)) return batch.at;
    }
    return at;
  }
}
