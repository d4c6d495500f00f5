import type { Place } from '../reading/find-places';
import type { Page } from '../reading/page';
import type { Reading, ReadRow } from '../reading/reader';
import type { Stamps } from './stamps';

const mostGreetings = 3;
const pressedBeforeMs = 1500;

/** When the looks at a chat were taken: of the last one and of the first change since; ms since 1970 UTC, null if none. */
export interface Looks {
  lastAt: number | null;
  dirtySince: number | null;
  now: number;
}

/** Says when rows appeared, by what the observer stamped. */
export class Instants {
  #openedAt: number | null = null;

  constructor(
    readonly page: Page,
    readonly stamps: Stamps,
  ) {}

  /** When an element was put into its list; null if it was there before. */
  appearedAt(element: Element, { list, panel }: Place): number | null {
    return this.stamps.appearedAt(element, list ?? panel, (node) => this.page.parent(node));
  }

  /** When a row that no look has seen before appeared; null if it was there before the watch. */
  ofNew(row: ReadRow, place: Place, { lastAt, dirtySince, now }: Looks): number | null {
    const appeared = this.appearedAt(row.element, place);
    if (lastAt === null) return appeared ?? this.#openedAt;
    if (appeared !== null && appeared >= lastAt) return appeared;
    return this.stamps.changedAt(row.element) ?? dirtySince ?? now;
  }

  /**
   * At the first look: when the chat opened with what stands in it, unknown if it stood there before us. With words of the
   * customer in it, it shows what was said earlier; then opening says nothing.
   */
  open(reading: Reading, { list, panel }: Place, now: number): void {
    if (reading.rows.length > mostGreetings || reading.rows.some(({ party }) => party === 'customer')) return;
    const { stamps, page } = this;
    const shown = stamps.appearedAt(list ?? panel, panel.ownerDocument, (node) => page.parent(node));
    const { pressedAt } = stamps;
    const pressed = pressedAt !== null && now - pressedAt < pressedBeforeMs ? pressedAt : null;
    this.#openedAt = shown ?? pressed;
  }
}
