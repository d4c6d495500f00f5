import { childNodesOf } from '../reading/child-nodes';
import { EditedTexts } from './edited-texts';
import { firstShown } from './first-shown';
import { NotedChanges } from './noted-changes';
import { isSaid } from './said-text';

/** Says when nodes first appeared, when they first showed text and when they last changed, by what was noted; ms since 1970 UTC. */
export class Stamps {
  #edited = new EditedTexts();

  /** `noted`: what was noted before, by the sentinel. */
  constructor(readonly noted = new NotedChanges()) {
    noted.isSaid = isSaid;
  }

  /** Notes what a MutationObserver saw at an instant. Runs at every change of a watched page: it reads added texts and nothing else. */
  note(records: readonly MutationRecord[], at: number): void {
    this.noted.note(records, at);
    try {
      for (const record of records) this.#edited.note(record, at);
    } catch {
      // Pages are not trusted: an edit that cannot be read is looked at all the same.
    }
  }

  get pressedAt(): number | null {
    return this.noted.pressedAt;
  }

  set pressedAt(at: number) {
    this.noted.pressedAt = at;
  }

  /** When an element came to show text, as part of whatever was put into the page with it; null if it was there before. `until`: left out. */
  appearedAt(element: Element, until: Node, parent: (node: Node) => Node | null): number | null {
    const found =
      this.#nearest(this.noted.texted, element, until, parent) ??
      this.#nearest(this.noted.first, element, until, parent);
    return found === null ? null : firstShown(this.noted.drawn, found.node, found.at);
  }

  /** A look has been taken of what stood there at an instant: what is drawn after it is told apart. */
  looked(at: number): void {
    this.noted.drawn.forget(at);
    this.#edited.forget(at);
  }

  /** What an element that shows `text` said before it was edited since the last look; null if nothing else. */
  saidBefore(element: Element, text: string): string | null {
    return this.#edited.before(element, text);
  }

  #nearest(
    stamps: WeakMap<Node, number>,
    element: Element,
    until: Node,
    parent: (node: Node) => Node | null,
  ): { node: Node; at: number } | null {
    for (let at: Node | null = element; at && at !== until; at = parent(at)) {
      const stamp = stamps.get(at);
      if (stamp !== undefined) return { node: at, at: stamp };
    }
    return null;
  }

  /** When something in the element or in its direct children last changed; null if nothing was seen. */
  changedAt(element: Element): number | null {
    let changed: number | null = this.noted.touched.get(element) ?? null;
    for (const node of childNodesOf(element)) {
      const touched = this.noted.touched.get(node);
      if (touched !== undefined) changed = Math.max(changed ?? 0, touched);
    }
    return changed;
  }
}
