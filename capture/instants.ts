import type { Place } from '../reading/find-places';
import type { Page } from '../reading/page';
import type { Reader, Reading, ReadRow } from '../reading/reader';
import type { Stamps } from './stamps';

/** So many rows of the company's may greet whoever opens a chat. */
export const mostGreetings = 3;
const pressedBeforeMs = 1500;

/** Says when rows appeared, by what the observer stamped. */
export class Instants {
  #openedAt: number | null = null;
  /** The chat stood in the page before anybody could see it. */
  #isHidden = false;

  constructor(
    readonly page: Page,
    readonly stamps: Stamps,
    readonly channel: Reader['channel'],
  ) {}

  /** When an element was put into its list; null if it was there before. */
  appearedAt(element: Element, { list, panel }: Place): number | null {
    return this.stamps.appearedAt(element, list ?? panel, (node) => this.page.parent(node));
  }

  /** When an element came to show its words; `anew`: it stood there with others before, as in lists that show few rows at a time. */
  shownAt(element: Element, place: Place, anew: boolean): number | null {
    return anew ? this.#changedAround(element, place) : this.appearedAt(element, place);
  }

  /** When a row that no look has seen before appeared; null if it was there before the watch. `lastAt`: of the last look, null if none. */
  ofNew(row: ReadRow, place: Place, lastAt: number | null): number | null {
    // A thread is no live talk: what it states is truer than when this page came to show it.
    if (this.channel === 'ticket' && (row.stated !== null || lastAt === null)) return null;
    const appeared = this.appearedAt(row.element, place);
    if (lastAt === null) return appeared ?? this.#openedAt;
    if (appeared !== null && appeared >= lastAt) return appeared;
    // It came into sight by a change in or around it; where nothing changed, it stood there and was read otherwise before.
    return this.#changedAround(row.element, place) ?? appeared ?? this.#openedFor(row);
  }

  #changedAround(element: Element, { list, panel }: Place): number | null {
    for (let at: Element | null = element; at && at !== list && at !== panel; at = this.page.parent(at)) {
      const changed = this.stamps.changedAt(at);
      if (changed !== null) return changed;
    }
    return null;
  }

  /**
   * At the first look: when the chat opened with what stands in it, unknown if it stood there before us. With words of the
   * customer in it, it shows what was said earlier; then opening says nothing.
   */
  open(reading: Reading, { list, panel }: Place, now: number): void {
    this.#isHidden = !isInSight(panel);
    if (reading.rows.length > mostGreetings || reading.rows.some(({ party }) => party === 'customer')) return;
    this.#openedAt = this.#drawnAt(list ?? panel) ?? this.#pressedAt(now);
  }

  /** When what stood in a chat that nobody could see came to show, by a press; null if it did not, or was opened before. */
  cameToShow({ panel }: Place, now: number): number | null {
    if (!this.#isHidden || !isInSight(panel)) return null;
    this.#isHidden = false;
    this.#openedAt = this.#pressedAt(now);
    return this.#openedAt;
  }

  /** When a row was first seen that stood in a chat which was opened just now; null where it says that it is older. */
  shownWith(row: Pick<ReadRow, 'stated'>): number | null {
    return this.#openedFor(row);
  }

  /** The chat stands at another place since the last look: what is new in it came to show when that was opened, not when the chat first was. */
  openAgain({ list, panel }: Place, now: number, lastAt: number): void {
    const shown = this.#drawnAt(list ?? panel);
    this.#openedAt = shown !== null && shown >= lastAt ? shown : this.#pressedAt(now);
  }

  /** When the chat was opened, unless the row states that it was said before that. */
  #openedFor({ stated }: Pick<ReadRow, 'stated'>): number | null {
    const opened = this.#openedAt;
    const isEarlier = opened !== null && stated !== null && opened - stated.at > stated.precisionS * 1000;
    return isEarlier ? null : opened;
  }

  #drawnAt(element: Element): number | null {
    return this.stamps.appearedAt(element, element.ownerDocument, (node) => this.page.parent(node));
  }

  #pressedAt(now: number): number | null {
    const { pressedAt } = this.stamps;
    return pressedAt !== null && now - pressedAt < pressedBeforeMs ? pressedAt : null;
  }
}

/** Whether a chat is drawn where somebody can see it. */
function isInSight(panel: Element): boolean {
  const { width, height } = panel.getBoundingClientRect();
  return width * height > 0 && panel.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
