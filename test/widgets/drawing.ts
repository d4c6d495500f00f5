import type { Line, Mount } from './widget';

type Child = Node | string | null;
type Properties = Record<string, string | ((event: Event) => void)>;

/** An element with attributes, listeners (functions under the event's name) and children. */
export function h(tag: string, properties: Properties = {}, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value);
  element.append(...children.flatMap((child) => (child === null ? [] : [child])));
  return element;
}

/** A text with its line breaks as `<br>`. */
export function broken(text: string): (Node | string)[] {
  return text.split('\n').flatMap((part, i) => (i === 0 ? [part] : [h('br'), part]));
}

/** How a drawn widget looks; `fields` are what a customer could type into, `list` is where lines go. */
export interface Drawing {
  css: string;
  shell(): { root: HTMLElement; list: HTMLElement; composer: HTMLElement };
  /** One line; `before` is the line above it. */
  row(line: Line, before: Line | undefined): HTMLElement;
  /** A further line of the same speaker, for widgets that group; `join` puts it where it belongs. */
  part?(line: Line): HTMLElement;
  join?(group: HTMLElement, part: HTMLElement): void;
  typing(author: string): HTMLElement;
  /** append: rows stay; anew: all rows are made anew at each change; prepend: newest first; optimistic: a sent row is replaced by the server's. */
  way: 'append' | 'anew' | 'prepend' | 'optimistic';
}

/** A widget of our own making after a drawing, with the customer's words typed into its field and sent with Enter. */
export function drawn(drawing: Drawing): Mount {
  return (host, sent) => {
    const { root, list, composer } = drawing.shell();
    host.append(h('style', {}, drawing.css), root);
    const lines: Line[] = [];
    let typist: HTMLElement | null = null;
    let last: HTMLElement | null = null;
    const grouped = () => {
      const [before, line] = lines.slice(-2);
      if (!drawing.part || !line || line.party === 'system') return false;
      return before?.party === line.party && before.author === line.author;
    };
    const put = (row: Node) =>
      drawing.way === 'prepend' ? list.prepend(row) : list.insertBefore(row, typist);
    const draw = () => {
      if (drawing.way === 'anew') {
        list.replaceChildren(...lines.map((line, i) => drawing.row(line, lines[i - 1])));
        if (typist) list.append(typist);
        return;
      }
      const line = lines.at(-1)!;
      const before = lines.at(-2);
      last = grouped() ? drawing.part!(line) : drawing.row(line, before);
      if (grouped())
        drawing.join!((typist?.previousElementSibling ?? list.lastElementChild) as HTMLElement, last);
      else put(last);
    };
    const add = (line: Line) => {
      lines.push(line);
      draw();
    };
    const send = () => {
      const field = composer as HTMLTextAreaElement;
      const text = (field.value ?? composer.innerText).replace(/\n$/, '');
      if (!text.trim()) return;
      if ('value' in field) field.value = '';
      else composer.replaceChildren();
      const line: Line = { party: 'customer', author: '', text };
      add(line);
      sent(text);
      if (drawing.way === 'optimistic') {
        const pending = [...list.children].filter((row) => row !== typist).at(-1)!;
        pending.classList.add('pending');
        setTimeout(() => pending.replaceWith(drawing.row(line, lines.at(-2))), 120);
      }
    };
    root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    });
    const still = () => {
      typist?.remove();
      typist = null;
    };
    return {
      say(line) {
        still();
        add(line);
      },
      extend(line) {
        lines[lines.length - 1] = line;
        if (drawing.way === 'anew') return draw();
        const anew = grouped() ? drawing.part!(line) : drawing.row(line, lines.at(-2));
        last?.replaceChildren(...anew.childNodes);
      },
      typing(on, author) {
        still();
        if (!on) return;
        const row = drawing.typing(author);
        put(row);
        typist = row;
      },
      composer: () => composer,
    };
  };
}

/** The clock as chats show it, "14:03". */
export function clock(): string {
  return new Date().toTimeString().slice(0, 5);
}
