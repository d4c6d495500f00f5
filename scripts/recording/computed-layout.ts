/** What of a computed style tells how a page is laid out and what it shows. */
const telling = [
  ...[
    'display',
    'position',
    'top',
    'right',
    'bottom',
    'left',
    'float',
    'clear',
    'order',
    'direction',
    'transform',
  ],
  ...[
    'flex-direction',
    'flex-wrap',
    'flex-grow',
    'flex-shrink',
    'justify-content',
    'align-items',
    'align-self',
  ],
  ...[
    'width',
    'height',
    'max-width',
    'min-height',
    'box-sizing',
    'overflow-x',
    'overflow-y',
    'list-style-type',
  ],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['background-color', 'font-size', 'font-weight', 'text-align', 'white-space', 'cursor'],
  ...['visibility', 'opacity', 'clip', 'clip-path', 'box-shadow'],
  ...['border-top-width', 'border-left-width', 'border-top-style', 'border-left-style'],
  ...['border-top-left-radius', 'border-bottom-right-radius'],
];

/** Rules of one root, each layout once. Elements carry the number of theirs in the attribute `s`. */
export class ComputedLayout {
  #numbers = new Map<string, number>();
  #usual = new Map<string, Map<string, string>>();
  #blank: Document;

  constructor(readonly page: Document) {
    const frame = page.documentElement.appendChild(page.createElement('iframe'));
    this.#blank = frame.contentDocument!;
  }

  /** Takes away what was put into the page to compare with. */
  end(): void {
    this.#blank.defaultView?.frameElement?.remove();
  }

  #usualOf(name: string): Map<string, string> {
    const known = this.#usual.get(name);
    if (known) return known;
    const element = this.#blank.body.appendChild(this.#blank.createElement(name));
    const style = this.#blank.defaultView!.getComputedStyle(element);
    const usual = new Map(telling.map((property) => [property, style.getPropertyValue(property)]));
    element.remove();
    this.#usual.set(name, usual);
    return usual;
  }

  /** The number of the element's layout. */
  of(element: Element): number {
    const style = this.page.defaultView!.getComputedStyle(element);
    const usual = this.#usualOf(element.localName);
    const inline = style.display.startsWith('inline') && style.display === 'inline';
    const rules = telling
      .filter((property) => !(inline && /^(width|height|m..-)/.test(property)))
      .map((property) => [property, style.getPropertyValue(property)] as const)
      .filter(([property, value]) => value !== usual.get(property))
      .map((rule) => rule.join(':'))
      .join(';');
    const number = this.#numbers.get(rules) ?? this.#numbers.size;
    this.#numbers.set(rules, number);
    return number;
  }

  /** All rules so far as the text of a style sheet; every root needs them. */
  sheet(): string {
    return [...this.#numbers].map(([rules, number]) => `[s="${number}"]{${rules}}`).join('\n');
  }
}
