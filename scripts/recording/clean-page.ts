import { ComputedLayout } from './computed-layout';
import { maskText, maskToken } from './mask';

const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'NOSCRIPT',
  'TEMPLATE',
  'META',
  'TITLE',
  'BASE',
  'OBJECT',
  'EMBED',
]);
const kept =
  /^(class|id|role|name|type|dir|lang|hidden|disabled|open|part|slot|tabindex|contenteditable|datetime|reversed|start)$/;
const spoken =
  /^(aria-label|aria-description|aria-roledescription|title|alt|placeholder|data-placeholder|value)$/;
const voidElements = /^(br|hr|img|input|wbr|area|col|source|track)$/;

/** Marks the place of a frame's document, to be filled in by who can see into it. */
export const framePlace = (number: string) => `@@frame ${number}@@`;

/** A page as text: without scripts, styles and sources, shadow roots written out, all words masked, its layout kept as computed. */
class Cleaner {
  readonly layout: ComputedLayout;
  /** Capitalised words of the page: names of people find their way into classes and ids as well. */
  readonly #names: Set<string>;

  constructor(
    readonly page: Document,
    readonly keepSystem: boolean,
  ) {
    this.layout = new ComputedLayout(page);
    this.#names = namesIn(page.body);
  }

  #language(): string {
    return this.page.documentElement.lang || 'en';
  }

  #mask(text: string): string {
    return maskText(text, this.#language(), this.keepSystem);
  }

  #attribute({ name, value }: Attr, element: Element): string | null {
    if (name === 's' || /^on/.test(name)) return null;
    if (name === 'href') return 'https://masked.example/';
    if (element.localName === 'iframe' && name === 'src') return null;
    if (spoken.test(name)) return maskText(value, this.#language(), true);
    if (kept.test(name) || /^(aria|data)-/.test(name)) {
      if (name === 'data-recorded-frame') return null;
      if (name === 'class') return this.#withoutNames(value);
      if (name === 'role' || name === 'type' || name === 'datetime') return value;
      return /\s|[^\x21-\x7e]/.test(value.trim()) ? this.#mask(value) : maskToken(this.#withoutNames(value));
    }
    return null;
  }

  #withoutNames(value: string): string {
    return value.replaceAll(/\p{L}+/gu, (word) => (this.#names.has(word) ? this.#mask(word) : word));
  }

  element(element: Element): string {
    if (dropped.has(element.tagName)) return '';
    const name = element.localName;
    const attributes = [...element.attributes].flatMap((attribute) => {
      const value = this.#attribute(attribute, element);
      return value === null ? [] : [`${attribute.name}="${escaped(value)}"`];
    });
    attributes.push(`s="${this.layout.of(element)}"`);
    if (name === 'img') attributes.push('src="data:,"');
    const frame = element.getAttribute('data-recorded-frame');
    if (frame !== null) attributes.push(`srcdoc="${framePlace(frame)}"`);
    const start = `<${name} ${attributes.join(' ')}>`;
    if (voidElements.test(name)) return start;
    if (/^(svg|canvas|video|audio|picture|iframe|math)$/.test(name)) return `${start}</${name}>`;
    const root = element.shadowRoot;
    const shadow = root
      ? `<template shadowrootmode="open"><style>@@sheet@@</style>${this.#nodes(root)}</template>`
      : '';
    return `${start}${shadow}${this.#nodes(element)}</${name}>`;
  }

  #nodes(parent: ParentNode): string {
    return [...parent.childNodes]
      .map((node) => {
        if (node.nodeType === 3) return escaped(this.#mask((node as Text).data));
        return node.nodeType === 1 ? this.element(node as Element) : '';
      })
      .join('');
  }

  whole(): string {
    const body = this.element(this.page.body);
    this.layout.end();
    const sheet = this.layout.sheet();
    return `<!doctype html>
<html lang="${escaped(this.#language())}" dir="${escaped(this.page.documentElement.dir || 'ltr')}">
<head><meta charset="utf-8"><title>${escaped(this.#mask(this.page.title))}</title><style>
${sheet}
</style></head>
${body.replaceAll('@@sheet@@', () => sheet)}
</html>
`;
  }
}

function namesIn(parent: ParentNode, found = new Set<string>()): Set<string> {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3)
      for (const [word] of (node as Text).data.matchAll(/\p{Lu}\p{L}{2,}/gu)) found.add(word);
    if (node.nodeType !== 1 || dropped.has((node as Element).tagName)) continue;
    namesIn(node as Element, found);
    const { shadowRoot } = node as Element;
    if (shadowRoot) namesIn(shadowRoot, found);
  }
  return found;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The page cleaned and masked, as HTML text; frames in it are {@link framePlace}s. */
export function cleanPage(page: Document, keepSystem: boolean): string {
  return new Cleaner(page, keepSystem).whole();
}
