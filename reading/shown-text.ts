import type { Page } from './page';

const cells = new Set(['table-cell']);
const inlines = new Set([
  'inline',
  'inline-block',
  'inline-flex',
  'inline-grid',
  'inline-table',
  'contents',
  'ruby',
  '',
]);
const wordless = new Set([
  'BR',
  'IMG',
  'TEXTAREA',
  'SELECT',
  'INPUT',
  'OPTION',
  'svg',
  'CANVAS',
  'OBJECT',
  'PROGRESS',
  'METER',
]);

/** Says which elements inside are not part of the text. */
export type Skip = (element: Element) => boolean;

/** Collects text as a browser shows it: collapses what HTML collapses, keeps what it keeps. */
class Lines {
  #text = '';
  #owed = 0;
  #space = false;
  /** The last thing was a `<br>`: the end of a block right behind it makes no further line. */
  #broken = false;

  /** Ends the line; `count` 2 leaves an empty line as around a paragraph. */
  breakLine(count: number): void {
    this.#space = false;
    const more = this.#broken ? count - 1 : count;
    if (this.#text !== '') this.#owed = Math.max(this.#owed, more);
  }

  newLine(): void {
    this.#settle();
    this.#space = false;
    this.#text += '\n';
    this.#broken = true;
  }

  kept(text: string): void {
    if (text === '') return;
    this.#settle();
    this.#text += text;
  }

  collapsed(text: string): void {
    const flat = text.replace(/[ \t\n\r\f]+/g, ' ');
    const body = flat.trim() === '' && /^ *$/.test(flat) ? '' : flat.replace(/^ | $/g, '');
    if (flat.startsWith(' ')) this.#space = true;
    if (body === '') return;
    this.#settle();
    this.#text += body;
    this.#space = flat.endsWith(' ');
  }

  #settle(): void {
    if (this.#owed > 0) this.#text = this.#text.replace(/[ ]+$/, '') + '\n'.repeat(this.#owed);
    else if (this.#space && this.#text !== '' && !this.#text.endsWith('\n')) this.#text += ' ';
    this.#owed = 0;
    this.#space = false;
    this.#broken = false;
  }

  toString(): string {
    return this.#text;
  }
}

function paragraphGap(page: Page, element: Element): number {
  const style = page.style(element);
  return Number.parseFloat(style.marginTop) > 0 || Number.parseFloat(style.marginBottom) > 0 ? 2 : 1;
}

function marker(page: Page, item: Element): string {
  if (item.tagName !== 'LI') return '';
  if (item.parentElement?.tagName === 'UL')
    return /disc|circle|square/.test(page.style(item).listStyleType) &&
      page.style(item).display === 'list-item'
      ? '- '
      : '';
  if (item.parentElement?.tagName !== 'OL') return '';
  if (!/decimal/.test(page.style(item).listStyleType)) return '';
  const before = [...item.parentElement.children].filter((other) => other.tagName === 'LI').indexOf(item);
  return `${(item as HTMLLIElement).value || before + (item.parentElement as HTMLOListElement).start}. `;
}

function write(page: Page, node: Node, lines: Lines, skip: Skip, space: string): void {
  if (node.nodeType === 3) {
    const data = (node as Text).data;
    if (space.startsWith('pre-line')) {
      for (const [index, line] of data.split('\n').entries()) {
        if (index > 0) lines.newLine();
        lines.collapsed(line);
      }
    } else if (space.startsWith('pre') || space.startsWith('break-spaces')) lines.kept(data);
    else lines.collapsed(data);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.tagName === 'BR') lines.newLine();
  if (element.tagName === 'IMG') lines.kept(emojiOf(element as HTMLImageElement));
  if (wordless.has(element.tagName) || !page.shown(element) || skip(element)) return;
  const style = page.style(element);
  const inline = inlines.has(style.display) && style.float === 'none';
  const gap =
    inline || cells.has(style.display) ? 0 : element.tagName === 'P' ? paragraphGap(page, element) : 1;
  if (gap > 0) lines.breakLine(isEmptyLine(element) ? 2 : gap);
  const number = marker(page, element);
  if (number !== '') lines.kept(number);
  for (const child of page.nodes(element)) write(page, child, lines, skip, style.whiteSpace);
  if (gap > 0) lines.breakLine(gapAfter(element, gap));
  if (cells.has(style.display) && element.nextElementSibling) lines.kept('\t');
}

/** Whether a paragraph without anything in it parts two others. */
function isEmptyLine({
  tagName,
  childElementCount,
  textContent,
  previousElementSibling,
  nextElementSibling,
}: Element): boolean {
  return (
    tagName === 'P' &&
    childElementCount === 0 &&
    textContent === '' &&
    previousElementSibling?.tagName === 'P' &&
    nextElementSibling?.tagName === 'P'
  );
}

/** A list right below a paragraph belongs to it; a paragraph below a list begins anew. */
function gapAfter({ tagName, nextElementSibling }: Element, gap: number): number {
  const next = nextElementSibling?.tagName ?? '';
  if (/^[UO]L$/.test(next)) return 1;
  return /^[UO]L$/.test(tagName) && next === 'P' ? 2 : gap;
}

/** The emoji that a picture shows in the middle of a text, empty if it shows something else. */
export function emojiOf(image: HTMLImageElement): string {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\u20e3/u.test(image.alt) ? image.alt : '';
}

/**
 * The text of an element as shown, line breaks kept, no markup, without what `skip` names.
 * A no-break space beside a space only keeps several spaces apart, as text typed into editable elements does: it becomes a space.
 */
export function shownText(page: Page, element: Element, skip: Skip = () => false): string {
  const lines = new Lines();
  const space = page.style(element).whiteSpace;
  for (const child of page.nodes(element)) write(page, child, lines, skip, space);
  return lines
    .toString()
    .replace(/^\s+|\s+$/g, '')
    .replace(/\u00a0(?= )|(?<= )\u00a0/g, ' ');
}
