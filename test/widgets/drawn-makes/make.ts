import type { Line } from '../widget';

/** How chats of one make are built. In markup "§" is what was said, "@" the name, "~" the clock, "^" the name's first letter. */
export interface Make {
  css?: string;
  /** The chat around its rows; `[rows]` marks where they go, `[field]` what one writes into. */
  shell: string;
  company: string;
  customer: string;
  system: string;
  typing: string;
  /** A further message of the same speaker, and the CSS of what takes it in the row of the first; [company, customer]. */
  more?: [string, string];
  into?: string;
  /** Rows stand newest first in the tree. */
  upward?: boolean;
  /** Each row is drawn inside a shadow root of its own. */
  shadows?: boolean;
  /** Shows a name only in the first of several rows. */
  nameOnce?: boolean;
  /** Nothing tells who speaks for the company. */
  nameless?: boolean;
  /** Dots stand in a row before its words do. */
  dotsFirst?: string;
  /** A line that always stands below the newest message of the customer. */
  receipt?: string;
  /** The field stands among the rows, after the last. */
  fieldAmongRows?: boolean;
  /** What is said is repeated here for screen readers, without being shown. */
  spoken?: boolean;
}

/** Fills a row's markup with a line. */
export function filled(markup: string, { author, text }: Line, words: (text: string) => Node[]): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const row = template.content.firstElementChild as HTMLElement;
  const name = author || 'Jana';
  const put = (said: string) =>
    said
      .replaceAll('@', name)
      .replaceAll('^', name.slice(0, 1))
      .replaceAll('~', new Date().toTimeString().slice(0, 5));
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes])
      attribute.value = put(attribute.value).replace('§', text);
    for (const node of [...element.childNodes])
      if (node.nodeType === 3) {
        const data = node.nodeValue ?? '';
        const [before = '', after] = data.split('§');
        if (after === undefined) node.nodeValue = put(data);
        else (node as Text).replaceWith(put(before), ...words(text), put(after));
      }
  }
  return row;
}
