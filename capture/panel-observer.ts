import { watchedChanges } from './watched-changes';

/** Observes a panel and the shadow roots in it, each once. */
export class PanelObserver {
  #observer: MutationObserver;
  #observed = new WeakSet<Node>();

  constructor(heard: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(heard);
  }

  /** Observes all that is inside a node too. */
  observe(node: Node): void {
    if (this.#observed.has(node)) return;
    this.#observed.add(node);
    this.#observer.observe(node, watchedChanges);
  }

  /** Lets go of all that was observed; gives what was not heard of yet. */
  end(): MutationRecord[] {
    const left = this.#observer.takeRecords();
    this.#observer.disconnect();
    this.#observed = new WeakSet();
    return left;
  }
}
