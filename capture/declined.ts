import type { Place } from '../reading/find-places';

const declinedForMs = 30_000;

/** Places that proved to be no chat, which are let be for a while. `now`: ms since 1970 UTC. */
export class Declined {
  #at = new WeakMap<Element, number>();

  constructor(readonly now: () => number) {}

  /** A thread is told by its list too: where a chat was sought in vain one may be drawn later. */
  note({ panel, list }: Place, isThread: boolean): void {
    for (const part of isThread && list ? [panel, list] : [panel]) this.#at.set(part, this.now());
  }

  has(part: Element): boolean {
    return this.now() - (this.#at.get(part) ?? 0) < declinedForMs;
  }
}
