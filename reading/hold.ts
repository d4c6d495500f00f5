import type { Party } from '../conversation/party';
import { type EntryHead, headOf } from './entry-head';
import { threadRows } from './find-thread';
import { itemsOf, latestOf } from './items-of';
import type { Page } from './page';
import type { RowContext } from './parts';
import { isQuotedLetter } from './quoted-history';
import { recurringLabels } from './recurring-labels';
import { nameLike } from './row-labels';
import type { Unit } from './units';
import { type Anchor, anyOf, type Vendor } from './vendor-hints';

/** Who speaks by the hints; of the `company` it may be left open whether a person does. */
export type HintedParty = Party | 'company';

/** A row's name and time as the hints point at them; null where they point at nothing. */
export interface Labels {
  author: Element | null;
  time: Element | null;
}

/** A vendor's hints as they hold in one list at one look. */
export class Hold {
  readonly #rows: Set<Element>;
  readonly #named: boolean;
  readonly #heads = new Map<Element, Element[]>();
  /** Of a thread whose hints say no more than its rows. */
  readonly #entryHeads = new Map<Element, EntryHead>();
  /** Likewise: what is said in all of its rows. */
  readonly #recurring: Set<Element>;

  private constructor(
    readonly page: Page,
    readonly list: Element,
    readonly vendor: Vendor,
    rows: Element[],
    now: number,
  ) {
    this.#rows = new Set(rows);
    if (vendor.channel === 'ticket' && !vendor.text)
      for (const row of rows) {
        const head = page.memo('head', row, () => headOf(page, row, now));
        if (head) this.#entryHeads.set(row, head);
      }
    const headsOf = (row: Element) => this.#entryHeads.get(row)?.parts ?? [];
    this.#recurring = recurringLabels(page, [...this.#entryHeads.keys()], headsOf);
    this.#named = this.#has(vendor.author) || [...this.#entryHeads.values()].some(({ name }) => name !== '');
  }

  /** The hold on a list, or null if none of the row anchors finds a row with text in it, or it is not the list that was taught. */
  static on(page: Page, list: Element, vendor: Vendor, now: number): Hold | null {
    if (vendor.taught) {
      if (!list.matches(anyOf(vendor.list))) return null;
      const rows = itemsOf(page, list).items.filter((row) => page.textful(row));
      return rows.length > 0 ? new Hold(page, list, vendor, rows, now) : null;
    }
    if (vendor.row.length === 0 && vendor.channel === 'ticket') {
      const rows = threadRows(page, list);
      return rows.length > 0 ? new Hold(page, list, vendor, rows, now) : null;
    }
    for (const { what } of vendor.row) {
      const rows = found(page, list, what, vendor).filter((row) => page.textful(row));
      if (rows.length > 0) return new Hold(page, list, vendor, outermost(page, rows, list), now);
    }
    return null;
  }

  #has(anchors: readonly Anchor[] | undefined): boolean {
    const css = anyOf(anchors);
    return css !== '' && found(this.page, this.list, css, this.vendor).length > 0;
  }

  isRow(item: Element): boolean {
    return this.#rows.has(item);
  }

  /** Rows, and whatever else with text stands among them, in order; what is known to be no message is left out. */
  items(): { items: Element[]; cut: boolean } {
    const { page, list, vendor } = this;
    const within = new Map<Element, Element[]>();
    for (const row of this.#rows)
      for (let at = page.parent(row); at && at !== list; at = page.parent(at)) {
        const rows = within.get(at);
        if (rows) rows.push(row);
        else within.set(at, [row]);
      }
    const aside = anyOf([...(vendor.aside ?? []), ...(vendor.typing ?? [])]);
    const items: Element[] = [];
    const collect = (outer: Element) => {
      const heads = this.#headsIn(outer, within.get(outer) ?? []);
      for (const child of page.children(outer)) {
        if (heads.includes(child) || (aside !== '' && child.matches(aside))) continue;
        if (this.#rows.has(child)) items.push(child);
        else if (within.has(child)) collect(child);
        else if (vendor.channel !== 'ticket' && page.textful(child)) items.push(child);
      }
    };
    collect(list);
    return latestOf(page, items);
  }

  /** What stands above the first row of a group of one speaker's rows, and is no line of its own: the name. */
  #headsIn(group: Element, rows: Element[]): Element[] {
    const [first] = rows;
    if (!first || rows.length === this.#rows.size) return [];
    const party = this.partyOf(first, first);
    if (party === null || party === 'system' || rows.some((row) => this.partyOf(row, row) !== party))
      return [];
    const heads: Element[] = [];
    for (const child of this.page.children(group)) {
      if (this.page.holds(child, first)) break;
      if (nameLike(child.textContent ?? '')) heads.push(child);
    }
    this.#heads.set(first, heads);
    return heads;
  }

  /** The messages of a row; none where the hints do not say what in it was said. */
  unitsOf(row: Element): Unit[] {
    if (this.#entryHeads.has(row)) return [{ root: row, body: row, heads: [] }];
    const css = anyOf(this.vendor.text);
    if (css === '')
      return this.#heads.has(row) ? [{ root: row, body: row, heads: this.#heads.get(row)! }] : [];
    const shown = found(this.page, row, css, this.vendor).filter((body) => this.page.textful(body));
    const bodies = outermost(this.page, shown, row);
    if (bodies.length === 0 && row.matches(css)) bodies.push(row);
    const alone = bodies.length === 1;
    const heads = this.#heads.get(row) ?? [];
    return bodies.map((body) => ({ root: alone ? row : body, body, heads }));
  }

  /** What within a row is known to be a label, and what is known to be said. */
  get told(): Pick<RowContext, 'isLabel' | 'isSaid'> {
    const { author = [], time = [], aside = [], text } = this.vendor;
    const labels = anyOf([...author, ...time, ...aside]);
    const said = anyOf(text);
    const heads = new Set([...this.#entryHeads.values()].flatMap(({ parts }) => parts));
    return {
      isLabel: (element) =>
        (labels !== '' && element.matches(labels)) ||
        heads.has(element) ||
        this.#recurring.has(element) ||
        (this.vendor.channel === 'ticket' && isQuotedLetter(element)),
      isSaid: (element) => said !== '' && (element.matches(said) || element.querySelector(said) !== null),
    };
  }

  /** Where the hints for names hold anywhere in the list, a row without one has none. */
  get named(): boolean {
    return this.#named;
  }

  labelsOf(row: Element): Labels {
    return { author: this.#first(row, this.vendor.author), time: this.#first(row, this.vendor.time) };
  }

  /** Names of the files that hang on a row. */
  filesOf(row: Element): string[] {
    const css = anyOf(this.vendor.files);
    return css === ''
      ? []
      : found(this.page, row, css, this.vendor).map((file) => (file.textContent ?? '').trim());
  }

  /** The head of an entry whose hints say no more than where it stands. */
  headOf(row: Element): EntryHead | undefined {
    return this.#entryHeads.get(row);
  }

  #first(row: Element, anchors: readonly Anchor[] | undefined): Element | null {
    for (const { what } of anchors ?? []) {
      const [element] = found(this.page, row, what, this.vendor);
      if (element) return element;
    }
    return null;
  }

  /** Who speaks in a message of a row, or null if the hints do not say. */
  partyOf(body: Element, row: Element): HintedParty | null {
    const { party } = this.vendor;
    for (const one of ['system', 'customer', 'bot', 'agent', 'company'] as const) {
      const css = anyOf(party[one]);
      if (css === '') continue;
      for (let at: Element | null = body; at && at !== this.list; at = this.page.parent(at))
        if (at.matches(css)) return one;
    }
    for (const one of ['system', 'customer', 'bot', 'agent', 'company'] as const) {
      const css = anyOf(party[one]);
      if (css !== '' && found(this.page, row, css, this.vendor).length > 0) return one;
    }
    return null;
  }

  /** What these anchors show in the list's surroundings right now. */
  shown(anchors: readonly Anchor[] | undefined): Element[] {
    const css = anyOf(anchors);
    if (css === '') return [];
    const root = this.list.getRootNode() as Document | ShadowRoot;
    return [...root.querySelectorAll(css)].filter((element) => isSeen(this.page, element));
  }
}

function isSeen(page: Page, element: Element): boolean {
  for (let at: Element | null = element; at; at = page.parent(at)) if (!page.shown(at)) return false;
  return true;
}

function found(page: Page, outer: Element, css: string, { shadows }: Vendor): Element[] {
  return shadows
    ? [...page.within(outer)].filter((element) => element.matches(css))
    : [...outer.querySelectorAll(css)];
}

/** Those that stand in none of the others. */
function outermost(page: Page, elements: Element[], outer: Element): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = page.parent(element); at && at !== outer; at = page.parent(at))
      if (all.has(at)) return false;
    return true;
  });
}
