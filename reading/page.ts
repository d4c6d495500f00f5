import { childNodesOf, parentOf, slotOf, withNext } from './child-nodes';
import { closedRoots, type RootOf } from './closed-roots';
import { hasBox } from './drawn-box';
import { isOffScreen } from './off-screen';

const unseen = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD META LINK TITLE IFRAME'.split(' '));

/** Lists longer than this are not taken in anew when something is only added at their end. */
const longList = 50;

/**
 * What changed of a node since the last look. `grown`: children were added at its end and nothing else; `changed`: its text or its
 * children; `deep`: all that is inside it may be shown otherwise.
 */
export type Change = 'grown' | 'changed' | 'deep';

/** An answer of the list that something remembered leans on. */
interface Lean {
  question: string;
  ask: () => boolean;
  answer: boolean;
}

/** What was asked of the browser about an element during one look: nothing of it can change before the look ends. */
interface Asked {
  root?: ShadowRoot | null;
  nodes?: readonly Node[];
  children?: readonly Element[];
  style?: CSSStyleDeclaration;
  once?: Record<string, unknown>;
}

/** A page as it is shown: shadow roots and slots are walked through, answers about elements are remembered until `forget`. */
export class Page {
  #memos = new WeakMap<Node, Record<string, unknown>>();
  #asked = new WeakMap<Element, Asked>();
  #answers = new Map<string, boolean>();
  #leaning: Lean[] | null = null;
  #open: RootOf;

  /** `open`: asked as seldom as can be, for it is dear. */
  constructor(open: RootOf = (element) => element.shadowRoot) {
    this.#open = closedRoots(open);
  }

  /** A new look at the page begins: what changed since the last one is forgotten. */
  look(changes: ReadonlyMap<Node, Change>): void {
    const before = this.#asked;
    this.#asked = new WeakMap();
    this.#answers.clear();
    const dropped = new Set<Node>();
    for (const [node, change] of changes) {
      this.#forget(node, change === 'deep', dropped);
      // What a host holds is shown in the slots of its shadow root.
      const root = node.nodeType === 1 ? this.rootOf(node as Element) : null;
      for (const slot of root?.querySelectorAll('slot') ?? []) this.#forget(slot, false, dropped);
      const nodes = change === 'grown' ? before.get(node as Element)?.nodes : undefined;
      if (nodes && nodes.length > longList && nodes[0]?.parentNode === node)
        this.#ask(node as Element).nodes = withNext(nodes);
    }
  }

  #ask(element: Element): Asked {
    let asked = this.#asked.get(element);
    if (!asked) {
      asked = {};
      this.#asked.set(element, asked);
    }
    return asked;
  }

  /** The shadow root of an element, closed ones too where the browser lets us; null if there is none. */
  readonly rootOf: RootOf = (element) => {
    const asked = this.#ask(element);
    if (asked.root === undefined) asked.root = this.#open(element);
    return asked.root;
  };

  /** Child nodes in the order shown, through shadow roots and slots. */
  nodes(element: Element): readonly Node[] {
    const asked = this.#ask(element);
    asked.nodes ??= this.#nodes(element);
    return asked.nodes;
  }

  #nodes(element: Element): Node[] {
    const root = this.rootOf(element);
    if (root) return [...root.childNodes];
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return [...childNodesOf(element)];
  }

  /** Child elements in the order shown, through shadow roots and slots. */
  children(element: Element): readonly Element[] {
    const asked = this.#ask(element);
    asked.children ??= this.nodes(element).filter((node): node is Element => node.nodeType === 1);
    return asked.children;
  }

  /** The element that shows this node: its slot, its parent, or the host of its shadow root. */
  parent(node: Node): Element | null {
    const slot = slotOf(node);
    if (slot) return slot;
    // What changed may be a shadow root itself.
    const up = node.nodeType === 11 ? node : parentOf(node);
    if (!up) return null;
    return up.nodeType === 11
      ? ((up as ShadowRoot).host ?? null)
      : up.nodeType === 1
        ? (up as Element)
        : null;
  }

  /** Whether `outer` is the element itself or shows it somewhere inside. */
  holds(outer: Element, inner: Node): boolean {
    for (let at: Node | null = inner; at; at = this.parent(at)) if (at === outer) return true;
    return false;
  }

  /** All elements shown inside, depth first, at most `most` of them; of lists longer than `long` the children at both ends alone. */
  *within(element: Element, most = 20_000, long = Number.POSITIVE_INFINITY): Generator<Element> {
    const stack: Element[] = [];
    let at = element;
    for (let count = 0; count < most; count += 1) {
      const all = this.children(at);
      const below = all.length > long ? [...all.slice(0, 10), ...all.slice(-30)] : all;
      for (let index = below.length - 1; index >= 0; index -= 1) stack.push(below[index]!);
      const next = stack.pop();
      if (!next) return;
      yield next;
      at = next;
    }
  }

  /** Live computed style. */
  style(element: Element): CSSStyleDeclaration {
    const asked = this.#ask(element);
    asked.style ??= (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
    return asked.style;
  }

  /** False for what nobody sees: not rendered, invisible, or kept for screen readers only. */
  shown(element: Element): boolean {
    return this.memo('shown', element, () => !unseen.has(element.tagName) && this.#rendered(element));
  }

  #rendered(element: Element): boolean {
    const style = this.style(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
      return false;
    if (style.position !== 'absolute' && style.position !== 'fixed') return true;
    return style.opacity !== '0' && !this.spokenOnly(element, style);
  }

  /** True for text kept off the screen for screen readers. */
  spokenOnly(element: Element, style = this.style(element)): boolean {
    return isOffScreen(style);
  }

  /** Whether the element shows any letters, signs or emoji. */
  textful(element: Element): boolean {
    return this.memo(
      'textful',
      element,
      () =>
        this.shown(element) &&
        this.nodes(element).some((node) =>
          node.nodeType === 3
            ? /\S/.test((node as Text).data)
            : node.nodeType === 1 &&
              (((node as Element).tagName === 'IMG' && /\S/.test((node as HTMLImageElement).alt)) ||
                this.textful(node as Element)),
        ),
    );
  }

  /** Whether the element is drawn as a box of its own: other ground than around it, a border, a shadow. */
  painted(element: Element): boolean {
    return this.memo('painted', element, () => hasBox(this, element));
  }

  /** Forgets what is remembered of the elements that show this node and, if `deep`, of all inside it; `dropped`: forgotten already. */
  #forget(node: Node, deep: boolean, dropped: Set<Node>): void {
    for (let at: Node | null = node; at && !dropped.has(at); at = this.parent(at)) {
      dropped.add(at);
      this.#memos.delete(at);
    }
    if (deep && node.nodeType === 1)
      for (const element of this.within(node as Element, 500)) this.#memos.delete(element);
  }

  /** Remembers what `make` says of an element under a name during this look. */
  once<T>(name: string, element: Element, make: () => T): T {
    const asked = this.#ask(element);
    asked.once ??= {};
    if (!(name in asked.once)) asked.once[name] = make();
    return asked.once[name] as T;
  }

  /** Remembers what `make` says of an element under a name, until something inside it is forgotten. */
  memo<T>(name: string, element: Element, make: () => T): T {
    let memo = this.#memos.get(element);
    if (!memo) {
      memo = {};
      this.#memos.set(element, memo);
    }
    if (name in memo) return memo[name] as T;
    const made = make();
    memo[name] = made;
    return made;
  }

  /** Like {@link memo}, for what may lean on the rest of the list: it is made anew when the list gives another answer. */
  memoLeaning<T>(name: string, element: Element, make: () => T): T {
    const known = this.memo<{ made: T; leans: Lean[] } | null>(name, element, () => null);
    if (known?.leans.every(({ question, ask, answer }) => this.#answer(question, ask) === answer))
      return known.made;
    const outer = this.#leaning;
    const leans: Lean[] = [];
    this.#leaning = leans;
    try {
      const made = make();
      this.#memos.get(element)![name] = { made, leans };
      return made;
    } finally {
      this.#leaning = outer;
    }
  }

  /** What the list answers to a question, asked once in a look; whatever is being made now leans on the answer. */
  leanOn(question: string, ask: () => boolean): boolean {
    const answer = this.#answer(question, ask);
    this.#leaning?.push({ question, ask, answer });
    return answer;
  }

  #answer(question: string, ask: () => boolean): boolean {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = ask();
    this.#answers.set(question, answer);
    return answer;
  }
}
