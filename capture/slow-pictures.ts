/** A picture takes no longer where nothing keeps the page from drawing, ms. */
const pictureMs = 17;
/** What takes longer is no picture: the page is not shown, or slept, ms. */
const longestMs = 1000;
/** So many pictures are counted after the last change: with more between them two rows came apart, whatever those took. */
const counted = 3;
/** So many slow pictures are remembered. */
const most = 100;
/** Where so many in a row came in time, at most one left out, the machine is quick, and they are not counted for so long, ms. */
const [quickInRow, quickForMs] = [30, 3000];

/**
 * Knows how long the pictures took in which a page drew its rows: on a slow machine, or beside much other work, a page that draws one row
 * for each picture needs far longer for them than elsewhere. Counts for a moment after each change, and stands still otherwise; in a chat that
 * runs on and on without a slow one, most of the time.
 */
export class SlowPictures {
  #slow: { from: number; to: number }[] = [];
  /** When the last picture was drawn; null while nothing is counted. */
  #from: number | null = null;
  #left = 0;
  #request = 0;
  #quick = 0;
  /** Until when nothing is counted, ms since 1970 UTC. */
  #restsUntil = Number.NEGATIVE_INFINITY;

  constructor(
    readonly view: Window | null,
    readonly now: () => number,
  ) {}

  /** Something was put into the page just now. */
  note(): void {
    this.#left = counted;
    if (!this.view || this.#from !== null || this.view.document.hidden) return;
    const at = this.now();
    if (at < this.#restsUntil) return;
    this.#from = at;
    this.#request = this.view.requestAnimationFrame(this.#drawn);
  }

  stop(): void {
    this.view?.cancelAnimationFrame(this.#request);
    this.#from = null;
  }

  /** How much of the time between two instants went by in waiting for pictures, ms. */
  lostMs(from: number, to: number): number {
    return this.#lostUntil(to) - this.#lostUntil(from);
  }

  #lostUntil(at: number): number {
    const open = this.#from === null ? [] : [{ from: this.#from, to: this.now() }];
    let lost = 0;
    for (const { from, to } of [...this.#slow, ...open])
      if (to - from <= longestMs) lost += Math.max(0, Math.min(at, to) - from - pictureMs);
    return lost;
  }

  #drawn = (): void => {
    const [from, to] = [this.#from!, this.now()];
    if (to - from > pictureMs) this.#slow.push({ from, to });
    if (this.#slow.length > most) this.#slow.shift();
    this.#quick = to - from > 2 * pictureMs ? 0 : this.#quick + 1;
    if (this.#quick >= quickInRow) {
      this.#quick = 0;
      this.#left = 0;
      this.#restsUntil = to + quickForMs;
    }
    this.#left -= 1;
    this.#from = this.#left > 0 ? to : null;
    if (this.#left > 0) this.#request = this.view!.requestAnimationFrame(this.#drawn);
  };
}
