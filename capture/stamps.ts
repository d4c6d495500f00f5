/** Remembers when nodes first appeared and when they last changed, ms since 1970 UTC. */
export class Stamps {
  #first = new WeakMap<Node, number>();
  #touched = new WeakMap<Node, number>();
  /** When the person last pressed something that may have opened a chat; null if never. */
  pressedAt: number | null = null;

  /** Notes what a MutationObserver saw at an instant. */
  note(records: MutationRecord[], at: number): void {
    for (const record of records) {
      this.#touched.set(record.target, at);
      for (const node of record.addedNodes) if (!this.#first.has(node)) this.#first.set(node, at);
    }
  }

  /**
   * When the text of an element, or the nearest thing that shows it, was put into the page; null if it was there before.
   * `until`: where the search ends, itself left out.
   */
  appearedAt(element: Element, until: Node, parent: (node: Node) => Node | null): number | null {
    let inside: number | null = null;
    for (const node of element.childNodes) inside = latest(inside, this.#first.get(node));
    if (inside !== null) return inside;
    for (let at: Node | null = element; at && at !== until; at = parent(at)) {
      const first = this.#first.get(at);
      if (first !== undefined) return first;
    }
    return null;
  }

  /** When something in the element or in its direct children last changed; null if nothing was seen. */
  changedAt(element: Element): number | null {
    let changed: number | null = this.#touched.get(element) ?? null;
    for (const node of element.childNodes) changed = latest(changed, this.#touched.get(node));
    return changed;
  }
}

function latest(a: number | null, b: number | undefined): number | null {
  if (b === undefined) return a;
  return a === null ? b : Math.max(a, b);
}
