const mostDoubts = 6;

/** Notices that all news of a panel comes in outside of what was taken for its list, which never changes: then another part is the list. */
export class Elsewhere {
  #listChanged = false;
  #doubts = 0;

  /** Takes in which nodes changed since the last look; true where the list should be looked for once more. */
  seen(changed: Iterable<Node>, list: Element | null): boolean {
    if (this.#listChanged || list === null || this.#doubts >= mostDoubts) return false;
    let outside = false;
    for (const node of changed) {
      if (list.contains(node)) this.#listChanged = true;
      else if (!node.contains(list)) outside = true;
    }
    if (this.#listChanged || !outside) return false;
    this.#doubts += 1;
    return true;
  }
}
