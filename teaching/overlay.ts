import { draw } from './draw';
import { overlayStyle } from './overlay-style';

const hostLooks: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  opacity: '1',
  visibility: 'visible',
  transition: 'none',
  animation: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** So often the overlay comes back when the page takes it away; a page that insists has its will. */
const mostReturns = 20;

/** The only thing ever added to a page, while the person teaches: one element whose inside the page can neither see nor reach. */
export class Overlay {
  readonly host: HTMLElement;
  readonly ground: HTMLElement;
  #root: ShadowRoot;
  #guard: MutationObserver;
  #returns = 0;
  #over = false;

  /** `theme`: as the person chose it. `onGivenUp`: the page would not let the overlay stand. */
  constructor(
    readonly page: Document,
    theme: 'system' | 'light' | 'dark',
    readonly onGivenUp: () => void,
  ) {
    this.host = page.createElement('div');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const style = draw(page, 'style');
    style.textContent = overlayStyle;
    this.ground = draw(page, 'div', { class: 'ground' });
    if (theme !== 'system') this.ground.style.colorScheme = theme;
    this.#root.append(style, this.ground);
    this.#guard = new MutationObserver((records) => {
      if (!this.host.isConnected || records.some(({ type }) => type === 'attributes')) this.#stand();
    });
    this.#stand();
  }

  /** Whether the person can see it: nothing may be chosen on what they cannot see. */
  get seen(): boolean {
    return (
      this.host.isConnected && this.host.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  }

  /** The element of the overlay that has the focus, or null. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Calls back whenever the page is drawn, until the returned function is called. */
  eachFrame(look: () => void): () => void {
    const view = this.page.defaultView!;
    let next = 0;
    const loop = () => {
      look();
      next = view.requestAnimationFrame(loop);
    };
    loop();
    return () => view.cancelAnimationFrame(next);
  }

  /** Lies on top again where something of the page has laid itself over a part of the overlay. */
  raise(part: Element): void {
    const { left, top, width, height } = part.getBoundingClientRect();
    const above = this.page.elementFromPoint(left + width / 2, top + height / 2);
    if (above === null || above === this.host || this.#over) return;
    this.host.hidePopover();
    this.#stand();
  }

  /** Takes all of it out of the page again. */
  remove(): void {
    this.#over = true;
    this.#guard.disconnect();
    this.host.remove();
  }

  /** Puts the element where it belongs, as it was; what the page did to it is undone. */
  #stand(): void {
    if (this.#over) return;
    this.#returns += 1;
    if (this.#returns > mostReturns) {
      this.remove();
      this.onGivenUp();
      return;
    }
    this.#guard.disconnect();
    const { host, page } = this;
    for (const { name } of [...host.attributes])
      if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
    host.style.cssText = '';
    for (const [name, value] of Object.entries(hostLooks)) host.style.setProperty(name, value, 'important');
    if (!host.isConnected) page.documentElement.append(host);
    // The browser's own top layer: nothing that the page positions can lie above it.
    host.popover = 'manual';
    if (!host.matches(':popover-open')) host.showPopover();
    this.#guard.observe(page.documentElement, { childList: true });
    this.#guard.observe(host, { attributes: true });
  }
}
