import type { StrangerWords } from '../drawing/stranger-words';

/** A page that is no support chat, used as people use it. */
export interface Stranger {
  /** Where the person writes now; null where nobody can. */
  field(): HTMLElement | null;
  /** What sends the words: a button, or the keys where there is none. */
  send: (() => HTMLElement | null) | 'Enter' | 'Control+Enter';
  /** Others say something, or the page does by itself; settles when it is shown. `turn` counts from 0. */
  live(turn: number): void | Promise<void>;
}

/** Draws a page into an element, in one language. */
export type Mount = (host: HTMLElement, words: StrangerWords) => Stranger | Promise<Stranger>;

declare global {
  interface Window {
    /** The page under test, once it stands. */
    stranger?: Stranger;
  }
}

/** An element with a class, attributes after it in words like `role=log`, and children. */
export function h(kind: string, ...children: (Node | string)[]): HTMLElement {
  const [tagAndClass = 'div', ...attributes] = kind.split(' ');
  const [tag = 'div', ...classes] = tagAndClass.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const attribute of attributes) {
    const [name = '', ...value] = attribute.split('=');
    element.setAttribute(name, value.join('=').replaceAll('_', ' '));
  }
  element.append(...children);
  return element;
}

/** Puts style sheets into the page. */
export function style(...sheets: string[]): void {
  document.head.append(h('style', sheets.join('\n')));
}

/** The next frame of the page. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Puts a text into an element word by word, one word each frame, as an answer that streams in. */
export async function streamInto(element: HTMLElement, text: string): Promise<void> {
  for (const word of text.split(/(?<=\s)/)) {
    element.append(word);
    await nextFrame();
  }
}
