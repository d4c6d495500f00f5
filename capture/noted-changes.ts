import { parentOf } from '../reading/child-nodes';
import { type Drawn, DrawnTexts } from './drawn-texts';
import { compare, Replaced } from './replaced';
import { waitsForWords } from './typing-row';

const farthestUp = 8;
/** Wrappers within each other in which rows that are new are told from those that stood there. */
const deepestWrapper = 4;
/** So much of a text tells it from another one. */
const longestPrint = 120;
/** Elements drawn at one instant whose texts are remembered. */
const mostDrawn = 400;

/** Notes when nodes first appeared, when they first showed text and when they last changed; ms since 1970 UTC. Stands in every frame: what asks for that is {@link Stamps}. */
export class NotedChanges {
  readonly first = new WeakMap<Node, number>();
  readonly texted = new WeakMap<Node, number>();
  readonly touched = new WeakMap<Node, number>();
  readonly drawn = new DrawnTexts();
  /** When the person last pressed something that may have opened a chat; null if never. */
  pressedAt: number | null = null;
  /** Prints of what elements said when they were put in. */
  #prints = new WeakMap<Node, number>();
  /** Rows that showed dots beside initials when they appeared: their words are still to come. */
  #waiting = new WeakSet<Node>();

  /** `isSaid`: whether a text is said, and not only when or how far it got; told by its letters alone where nothing better is at hand. */
  constructor(public isSaid = (text: string): boolean => /\p{L}{2}/u.test(text)) {}

  /** Notes what a MutationObserver saw at an instant. Runs at every change of a watched page: it reads added texts and nothing else. */
  note(records: readonly MutationRecord[], at: number): void {
    try {
      this.#note(records, at);
    } catch {
      // Pages are not trusted: what cannot be stamped, for its elements are not what they seem, is looked at all the same.
    }
  }

  #note(records: readonly MutationRecord[], at: number): void {
    // What moves in each picture changes its style and nothing else.
    if (records.every(({ type }) => type === 'attributes')) {
      for (const { target } of records) this.touched.set(target, at);
      return;
    }
    const drawn: Drawn[] = [];
    let anew = false;
    const before = new Replaced(records, this.isSaid);
    for (const record of records) {
      const { target, type } = record;
      this.touched.set(target, at);
      if (type === 'characterData') this.#gainedText(target, at);
      if (type !== 'childList') continue;
      const { addedNodes } = record;
      anew ||= record.removedNodes.length > 0;
      for (let index = 0; index < addedNodes.length; index += 1) {
        const node = addedNodes[index]!;
        const text = node.textContent ?? '';
        if (node.nodeType === 1 && drawn.length < mostDrawn) drawn.push({ node, text });
        const known = !this.#saysAnother(node, text) && this.first.has(node);
        const old = known ? null : before.by(node, text, target);
        if (old) {
          this.#inherit(node, old, at);
          continue;
        }
        if (!known) this.first.set(node, at);
        if (!/\S/.test(text)) continue;
        if (node.nodeType !== 1) this.#gainedText(node, at);
        else if (!known && waitsForWords(node)) this.#waiting.add(node);
        else if (!known) {
          this.texted.set(node, at);
          if (this.#isInWaiting(node)) this.#gainedText(node, at);
        }
      }
    }
    if (drawn.length > 0) this.drawn.note(drawn, anew, at);
  }

  /** Whether an element that was taken away was filled with other words before it was put back; it appears anew with them, and so does what it holds. */
  #saysAnother(node: Node, text: string): boolean {
    if (node.nodeType !== 1) return false;
    const [before, print] = [this.#prints.get(node), printOf(text)];
    this.#prints.set(node, print);
    if (before === undefined || before === print) return false;
    for (const inner of (node as Element).querySelectorAll('*')) {
      this.first.delete(inner);
      this.texted.delete(inner);
    }
    this.texted.delete(node);
    return true;
  }

  /**
   * What is drawn anew with more words in the place of a node keeps that node's instants; if it has none of its own, those around it
   * hold. Of what it holds, as the rows of a table, each keeps its own, and what was not there before appeared now.
   */
  #inherit(node: Node, old: Node, at: number, depth = 0): void {
    const [first, texted] = [this.first.get(old), this.texted.get(old)];
    if (first !== undefined) this.first.set(node, first);
    if (texted !== undefined) this.texted.set(node, texted);
    if (depth >= deepestWrapper || node.nodeType !== 1 || !(node as Element).firstElementChild) return;
    // Most rows say the same as before, and nothing in them came by itself.
    if (node.textContent === old.textContent && !this.#holdsInstants(old as Element)) return;
    const { kept, added } = compare(node as Element, old as Element, this.isSaid);
    // Rows that say the same hold nothing new; a wrapper that says the same may hold rows of several instants.
    const rows = kept.length + added.length > 3;
    for (const [anew, before] of kept)
      this.#inherit(
        anew,
        before,
        at,
        rows && anew.textContent === before.textContent ? deepestWrapper : depth + 1,
      );
    if (kept.length === 0) return;
    for (const element of added) {
      this.first.set(element, at);
      if (/\S/.test(element.textContent ?? '')) this.texted.set(element, at);
    }
  }

  /** Whether anything inside of an element has an instant of its own. */
  #holdsInstants(element: Element): boolean {
    const all = element.getElementsByTagName('*');
    for (let index = 0; index < all.length; index += 1)
      if (this.first.has(all[index]!) || this.texted.has(all[index]!)) return true;
    return false;
  }

  #isInWaiting(node: Node): boolean {
    let up = above(node);
    for (let steps = 0; up && steps < farthestUp; steps += 1, up = above(up))
      if (this.#waiting.has(up)) return true;
    return false;
  }

  /** Text came into an element: a first one if what shows it came without. */
  #gainedText(node: Node, at: number): void {
    let up = above(node);
    const within = up;
    const text = node.textContent ?? '';
    for (let steps = 0; up && steps < farthestUp; steps += 1, up = above(up)) {
      if (this.texted.has(up)) return;
      if (!this.first.has(up)) continue;
      if (this.#waiting.has(up) && !this.isSaid(text)) return;
      this.texted.set(up, at);
      break;
    }
    if (within && !this.texted.has(within)) this.texted.set(within, at);
  }
}

function printOf(text: string): number {
  let print = text.length;
  for (let i = Math.min(text.length, longestPrint) - 1; i >= 0; i -= 1)
    print = (Math.imul(print, 31) + text.charCodeAt(i)) | 0;
  return print;
}

function above(node: Node): Node | null {
  const up = parentOf(node);
  return up?.nodeType === 11 ? (up as ShadowRoot).host : up;
}
