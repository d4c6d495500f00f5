import type { Place } from '../reading/find-places';
import { finish } from '../reading/finish';
import { LetterPage } from '../reading/letter-page';
import { Page } from '../reading/page';
import { Changed } from './changed';
import { Courier } from './courier';
import { Elsewhere } from './elsewhere';
import type { Ledger } from './ledger';
import { mayPass } from './may-pass';
import { Pace } from './pace';
import { PanelObserver } from './panel-observer';
import { sightingFrame } from './sighting-frame';
import { TakeIn } from './take-in';
import type { WatchSetting } from './watch-setting';
import { mayTell } from './watched-changes';

const heartbeatMs = 300_000;
/** A long list is read for so long at a time, with pauses for the page, ms; after so many parts for longer. */
const [sliceMs, shortSlices] = [4, 128];

/** The watch over one chat: observes its panel, reads it when it settles, keeps its rows, reports what changed. */
export class Watch {
  readonly page: Page;
  readonly courier: Courier;
  #taken: TakeIn;
  #observer = new PanelObserver((records) => this.#onMutations(records));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval>;
  #dirtySince: number | null = null;
  #changed = new Changed();
  #pace = new Pace();
  #dueAt: number | null = null;
  #stopped = false;
  /** Parts of a long list read for the look still to come. */
  #slices = 0;
  /** What is left of a look at a long list. */
  #rest: Generator<void, boolean> | null = null;
  /** A long list is read but for the rest, which gets a turn of its own. */
  #isRead = false;
  /** A look brought something that was not told yet. */
  #news = false;
  #elsewhere = new Elsewhere();

  constructor(
    public place: Place,
    readonly setting: WatchSetting,
  ) {
    this.page = new (setting.reader.channel === 'ticket' ? LetterPage : Page)((element) => {
      const root = setting.rootOf(element);
      if (root && !this.#stopped) this.#observer.observe(root);
      return root;
    });
    this.#taken = new TakeIn(this.page, setting);
    const [since, { timeZone }] = [setting.now(), Intl.DateTimeFormat().resolvedOptions()];
    const frame = () => sightingFrame(this.#taken, since, timeZone);
    this.courier = new Courier(this.ledger, frame, setting.send, setting.onStopped);
    this.#beat = setInterval(() => this.sayStillHere(), heartbeatMs);
  }

  /** It is known to be a support chat. */
  get isConfirmed(): boolean {
    return this.#taken.confirmed;
  }

  /** The rows of this chat. */
  get ledger(): Ledger {
    return this.#taken.ledger;
  }

  start(): void {
    this.#observer.observe(this.place.panel);
    // In a turn of its own: finding the place took its time already.
    if (this.#isHidden) this.look();
    else this.#soon();
  }

  /** Goes on with the same transcript at another place in the document. */
  moveTo(place: Place): void {
    for (const record of this.#observer.end()) this.#changed.note(record);
    this.#finishRest();
    this.place = place;
    this.#observer.observe(place.panel);
    this.look();
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.end();
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    this.courier.stop();
  }

  #onMutations(records: MutationRecord[]): void {
    const at = this.setting.now();
    const { composer } = this.place;
    const telling = composer ? records.filter((record) => mayTell(record, composer)) : records;
    if (telling.length === 0) return;
    this.setting.stamps.note(telling, at);
    if (telling.some(({ addedNodes }) => addedNodes.length > 0)) this.setting.pictures.note();
    for (const record of telling) this.#changed.note(record);
    this.#dirtySince ??= at;
    this.#schedule(at, telling);
  }

  #schedule(at: number, records: readonly MutationRecord[] = []): void {
    // In a hidden tab timers come late; and a list that shows few rows at a time may show others before we look.
    const isWindow = this.#taken.reading?.window === true;
    const passes = isWindow && mayPass(records, { ...this.place, page: this.page, ledger: this.ledger });
    if (passes || ((isWindow || this.#isHidden) && this.#pace.mayLook(at))) {
      this.look(true);
      return;
    }
    if (this.#slices > 0 || this.#rest) return;
    const dueAt = at + this.#pace.pauseMs(at, this.#dirtySince!);
    if (dueAt === this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#soon(dueAt - at);
  }

  /** A wait goes on even where the page shows nothing new for an hour. */
  sayStillHere(): void {
    if (!this.#taken.confirmed) return;
    if (!this.#isShown) return void this.look();
    // What did not change would be seen again.
    if (this.#dirtySince === null && !this.#rest) this.#taken.lastLookAt = this.setting.now();
    void this.courier.deliver(true);
  }

  get #isShown(): boolean {
    return this.place.panel.isConnected && this.setting.isHere();
  }

  get #isHidden(): boolean {
    return this.place.panel.ownerDocument.hidden;
  }

  /** Reads the chat now, takes in what changed, and reports it; `whole`: in one go, however long the list. */
  look(whole = this.#isHidden): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#dueAt = null;
    if (!this.#isShown) {
      this.#slices = 0;
      this.#isRead = false;
      this.#rest = null;
      this.setting.onLost();
      return;
    }
    if (this.#rest && !whole) return void this.#goOn(this.#rest);
    this.#finishRest();
    const began = performance.now();
    const now = this.setting.now();
    const changed = this.#changed.take();
    // Between two parts of a long list nothing has to be asked again where nothing changed.
    if (this.#slices === 0 || changed.size > 0) this.page.look(changed);
    const elsewhere = this.#elsewhere.seen(changed.keys(), this.place.list);
    const unread = this.ledger.rows.length === 0 && this.#taken.reading !== null && this.#slices === 0;
    if (!this.place.list?.isConnected || unread || elsewhere) this.#relocate();
    const wasRead = this.#isRead;
    const isLong = !whole && !this.#readAhead(now);
    if (isLong && !wasRead) {
      this.#soon();
      return;
    }
    this.#slices = 0;
    this.#isRead = false;
    const look = this.#taken.look(this.place, now, this.#dirtySince);
    this.#dirtySince = null;
    if (!whole) {
      // What stands there now is taken in at once; the page may go on before it is weighed.
      this.#goOn(look, isLong ? performance.now() : began);
      return;
    }
    this.#news = finish(look) || this.#news;
    this.#pace.looked(now, performance.now() - began);
    this.#tell(now);
  }

  /** Goes on with a look, as long as the page can do without the time; `began`: when this turn did, null for a turn of its own. */
  #goOn(rest: Generator<void, boolean>, began: number | null = null): void {
    // Until it has gone well: after an error the next change has to find the way open.
    this.#rest = null;
    const until = (began ?? performance.now()) + sliceMs;
    do {
      const { done, value } = rest.next();
      if (!done) continue;
      this.#news ||= value;
      const now = this.setting.now();
      this.#pace.looked(now, began === null ? sliceMs : performance.now() - began);
      this.#tell(now);
      return;
    } while (performance.now() < until);
    this.#rest = rest;
    this.#soon();
  }

  #finishRest(): void {
    const rest = this.#rest;
    this.#rest = null;
    this.#news = (rest && finish(rest)) || this.#news;
  }

  #soon(ms = 0): void {
    this.#timer = setTimeout(() => this.look(), ms);
  }

  /** Reports what a look brought, and sees to the next one. */
  #tell(now: number): void {
    const { doubtedUntil } = this.ledger;
    if (doubtedUntil !== null) this.#soon(doubtedUntil - now);
    const { reading, confirmed } = this.#taken;
    if (reading?.isChat === false) return void this.setting.onDeclined();
    if ((this.#news || this.courier.owes) && confirmed && this.ledger.rows.length > 0) {
      this.#news = false;
      void this.courier.deliver(true);
    }
    // What changed while a long list was read.
    if (this.#dirtySince !== null) this.#schedule(now);
    this.setting.onLooked();
  }

  /** Reads a part of what the next look has to read; true where all of it could be read in half a part, so that the look fits into the rest. */
  #readAhead(now: number): boolean {
    const slices = this.#slices + 1;
    const began = performance.now();
    const until = began + sliceMs * (1 + Math.floor(slices / shortSlices));
    // Counted when it has gone well, for the same reason.
    this.#slices = 0;
    const isRead = this.setting.reader.ahead(this.page, this.place, now, () => performance.now() < until);
    this.#slices = slices;
    this.#isRead ||= isRead;
    return this.#slices === 1 && isRead && performance.now() < began + sliceMs / 2;
  }

  /** The list has been drawn anew, or there was none yet. */
  #relocate(): void {
    const { panel } = this.place;
    const place = this.setting.reader.again(this.page, this.place);
    if (!place) return;
    if (this.place.list?.isConnected && place.list !== this.place.list) this.ledger.drop();
    // What stands in a list that was not known before may have stood there before us.
    if (place.list !== this.place.list && this.ledger.rows.length === 0) this.#taken.lastLookAt = null;
    const inside = this.page.holds(panel, place.panel);
    this.place = { ...place, panel: inside ? panel : place.panel };
    if (!inside) this.#observer.observe(place.panel);
  }
}
