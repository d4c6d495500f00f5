import type { RootOf } from '../reading/closed-roots';
import { Page } from '../reading/page';

const notPlaces =
  /^(?:A|ABBR|B|BUTTON|CANVAS|CODE|EM|H[1-6]|HEAD|I|IMG|INPUT|LABEL|OPTION|P|PRE|SELECT|SMALL|SPAN|STRONG|SUMMARY|SVG|TEXTAREA|TIME|VIDEO)$/i;
const leastWidthPx = 80;
const leastHeightPx = 30;

/** The places of a page that could hold the rows of a chat, as a tree that one can walk. */
export class Places {
  readonly page: Page;

  constructor(
    readonly top: Document,
    readonly rootOf: RootOf,
  ) {
    this.page = new Page(rootOf);
  }

  isPlace(element: Element): boolean {
    if (notPlaces.test(element.tagName) || !element.isConnected) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width < leastWidthPx || height < leastHeightPx) return false;
    if (element.tagName === 'IFRAME') return this.page.style(element).visibility === 'visible';
    if (!this.page.shown(element)) return false;
    if (element.getAttribute('role') === 'log') return true;
    const inner = this.page.children(element).filter((child) => this.page.textful(child));
    return (
      inner.length > 0 && !(inner.length === 1 && sameBox(element, inner[0]!) && this.isPlace(inner[0]!))
    );
  }

  /** The nearest place around an element, or null at the top. */
  outer(element: Element): Element | null {
    for (let at = this.page.parent(element); at && at.tagName !== 'HTML'; at = this.page.parent(at))
      if (this.isPlace(at)) return at;
    return null;
  }

  /** The places right inside an element, in the order shown. */
  inner(element: Element): Element[] {
    return this.page
      .children(element)
      .flatMap((child) => (this.isPlace(child) ? [child] : this.page.shown(child) ? this.inner(child) : []));
  }

  /** The place beside an element, `step` further on (-1 before, 1 after), or null at the end. */
  beside(element: Element, step: -1 | 1): Element | null {
    const around = this.outer(element) ?? this.top.body;
    const all = this.inner(around);
    return all[all.indexOf(element) + step] ?? null;
  }

  /** The smallest place under a point of the window; `aside`: what does not count, such as an overlay. */
  at(x: number, y: number, aside: Element): Element | null {
    let root: Document | ShadowRoot = this.top;
    let deepest: Element | null = null;
    for (;;) {
      const hit: Element | undefined = root.elementsFromPoint(x, y).find((element) => element !== aside);
      if (!hit || hit === deepest) break;
      deepest = hit;
      const inside = this.rootOf(hit);
      if (!inside) break;
      root = inside;
    }
    if (!deepest) return null;
    return this.isPlace(deepest) ? deepest : this.outer(deepest);
  }
}

function sameBox(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return [a.left - b.left, a.top - b.top, a.right - b.right, a.bottom - b.bottom].every(
    (gap) => Math.abs(gap) <= 2,
  );
}
