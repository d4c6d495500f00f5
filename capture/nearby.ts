import type { NotedChanges } from './noted-changes';

/** Times that changes are noted before it is too much, until the person does something. */
const mostNotes = 60;

/** Notes when something appears near a field that may prove to be a chat's, for as long as that costs next to nothing. */
export class Nearby {
  #left = mostNotes;
  #observer: MutationObserver;

  /** `now`: ms since 1970 UTC. */
  constructor(noted: NotedChanges, now: () => number) {
    this.#observer = new MutationObserver((records) => {
      noted.note(records, now());
      this.#left -= 1;
      if (this.#left <= 0) this.#observer.disconnect();
    });
  }

  /** Observes these from now on. */
  observe(nodes: readonly Node[]): void {
    if (this.#left <= 0) return;
    for (const node of nodes) this.#observer.observe(node, { childList: true, subtree: true });
  }

  /** The person did something: what follows may be an answer. */
  renew(): void {
    this.#left = mostNotes;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
