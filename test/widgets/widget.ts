/** One line that the scripted service (or the page, for the customer) puts into a chat. */
export interface Line {
  party: 'customer' | 'agent' | 'bot' | 'system';
  /** Name as shown, empty for the customer and for system lines. */
  author: string;
  text: string;
}

/** What a widget cannot show or do: names, lines of its own, typing, streams, words unasked, line breaks and signs kept as typed. */
export type Lack = 'names' | 'system' | 'typing' | 'stream' | 'unasked' | 'markup';

/** What a page lets its scripted service do with a real chat widget. */
export interface Widget {
  /** Puts a line below the others. */
  say(line: Line): void;
  /** Puts a longer text in place of the last line, as a reply that streams in does. */
  extend(line: Line): void;
  /** Shows or hides "... is typing". */
  typing(on: boolean, author: string): void;
  /** The field that the customer writes into. */
  composer(): HTMLElement | null;
  lacks?: Lack[];
  /** How a widget made by chance is made. */
  traits?: Readonly<Record<string, string>>;
}

/** Puts a widget into an element; `sent` must be called with the words that the customer sends. `variant`: what stands behind the colon in "drawn-chance:7". */
export type Mount = (
  host: HTMLElement,
  sent: (text: string) => void,
  variant?: string,
) => Widget | Promise<Widget>;

/** A line with the moment at which the page inserted it, in ms since 1970 UTC. */
export interface TrueLine extends Line {
  at: number;
}

/** The driver a test finds as `window.widget` in the frame that holds the chat. */
export interface Driver {
  say(line: Line): void;
  /** Says a line word by word, one word each frame; settles when it is whole. */
  stream(line: Line): Promise<void>;
  typing(on: boolean, author?: string): void;
  composer(): HTMLElement | null;
  lacks: Lack[];
  traits: Readonly<Record<string, string>>;
  /** What the page really showed, in order. */
  lines: TrueLine[];
}
