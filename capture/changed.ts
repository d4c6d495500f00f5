import type { Change } from '../reading/page';

/** Gathers what a MutationObserver saw, until a look takes it. */
export class Changed {
  #nodes = new Map<Node, Change>();

  /** Notes one thing that the observer saw. */
  note(record: MutationRecord): void {
    const { target, type } = record;
    const before = this.#nodes.get(target);
    if (before === 'deep') return;
    if (type === 'attributes') this.#nodes.set(target, 'deep');
    else if (type === 'childList' && record.removedNodes.length === 0 && !record.nextSibling)
      this.#nodes.set(target, before ?? 'grown');
    else this.#nodes.set(target, 'changed');
  }

  /** What changed since the last time. */
  take(): ReadonlyMap<Node, Change> {
    const taken = this.#nodes;
    this.#nodes = new Map();
    return taken;
  }
}
