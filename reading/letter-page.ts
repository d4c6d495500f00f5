import { Page } from './page';

/** The body of a document of the same origin, or of none, that stands in a frame; null where nobody may look into it. */
function bodyIn(frame: Element): Element | null {
  return frame.localName === 'iframe' ? ((frame as HTMLIFrameElement).contentDocument?.body ?? null) : null;
}

/** Whether all letters in an element are drawn that stand in frames: one that is still empty would be read as such. */
export function lettersStand(element: Element): boolean {
  return [...element.querySelectorAll('iframe')].every(({ contentDocument, loading, src, srcdoc }) => {
    if (!contentDocument || loading === 'lazy' || (src === '' && srcdoc === '')) return true;
    return contentDocument.readyState === 'complete' && contentDocument.URL !== 'about:blank';
  });
}

/** A page that shows letters in frames of their own, as help centres do with mail: what stands in such a frame belongs to the entry around it. */
export class LetterPage extends Page {
  #frames = new WeakMap<Node, Element>();

  #letterIn(element: Element): Element | null {
    const body = bodyIn(element);
    if (body) this.#frames.set(body, element);
    return body;
  }

  override nodes(element: Element): readonly Node[] {
    const letter = this.#letterIn(element);
    return letter ? [letter] : super.nodes(element);
  }

  override parent(node: Node): Element | null {
    return this.#frames.get(node) ?? super.parent(node);
  }

  override shown(element: Element): boolean {
    if (!this.#letterIn(element)) return super.shown(element);
    const { display, visibility } = this.style(element);
    return display !== 'none' && visibility === 'visible';
  }
}
