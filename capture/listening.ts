const heard = ['input', 'keydown', 'click'] as const;
const triggers = ['focusin', 'click'] as const;

/** Who hears what happens in a frame. */
interface Listeners {
  /** What the person does in the page and in each root that is named. */
  hear: (event: Event) => void;
  /** Something may have been opened. */
  soon: (event: Event) => void;
  leave: () => void;
  comeBack: (event: PageTransitionEvent) => void;
}

/** Listens to a frame's document and to the roots of its chats until it is stopped. */
export class Listening {
  #roots: Set<Node>;
  #over = new AbortController();

  constructor(
    readonly top: Document,
    readonly listeners: Listeners,
  ) {
    this.#roots = new Set([top]);
  }

  /** May be asked for at any time: a page that writes its document anew takes all listeners away. */
  attend(): void {
    const { signal } = this.#over;
    const { soon, leave, comeBack } = this.listeners;
    for (const root of this.#roots) this.#hear(root);
    for (const type of triggers) this.top.addEventListener(type, soon, { capture: true, signal });
    this.top.defaultView?.addEventListener('pagehide', leave, { signal });
    this.top.defaultView?.addEventListener('pageshow', comeBack, { signal });
  }

  /** Hears what happens in this root, too. */
  hearIn(root: Node): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#hear(root);
  }

  stop(): void {
    this.#over.abort();
  }

  #hear(root: Node): void {
    const { signal } = this.#over;
    for (const type of heard) root.addEventListener(type, this.listeners.hear, { capture: true, signal });
  }
}
