import type { Place } from '../reading/find-places';
import { Page } from '../reading/page';
import type { Content, Reading, ReadRow } from '../reading/reader';
import { Changed } from './changed';
import { Courier, type SightingFrame } from './courier';
import { Elsewhere } from './elsewhere';
import { Instants } from './instants';
import { type Change, Ledger, type Origin } from './ledger';
import { Pace } from './pace';
import type { WatchSetting } from './watch-setting';

const heartbeatMs = 300_000;
/** A long list is read for so long at a time, with pauses for the page, ms; after so many parts for longer. */
const [sliceMs, shortSlices] = [4, 128];
const watchedAttributes = ['class', 'style', 'hidden', 'aria-hidden', 'data-index', 'open'];

/** The watch over one chat: observes its panel, reads it when it settles, keeps its rows, reports what changed. */
export class Watch {
  readonly ledger = new Ledger();
  readonly page: Page;
  readonly courier: Courier;
  #observer: MutationObserver;
  #observed = new WeakSet<Node>();
  #firstProofAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval>;
  #dirtySince: number | null = null;
  #changed = new Changed();
  #pace = new Pace();
  #dueAt: number | null = null;
  #lastLookAt: number | null = null;
  #since: number;
  #instants: Instants;
  #reading: Reading | null = null;
  #typingSince: number | null = null;
  #stopped = false;
  /** Parts of a long list read for the look still to come. */
  #slices = 0;
  #zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  #confirmed = false;
  #elsewhere = new Elsewhere();

  constructor(
    public place: Place,
    readonly setting: WatchSetting,
  ) {
    this.#since = setting.now();
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
    this.page = new Page((element) => {
      const root = setting.rootOf(element);
      if (root && !this.#stopped) this.#observe(root);
      return root;
    });
    this.#instants = new Instants(this.page, setting.stamps, setting.reader.channel);
    this.courier = new Courier(this.ledger, () => this.#frame(), setting.send, setting.onStopped);
    this.#beat = setInterval(() => {
      if (this.#confirmed) void this.courier.deliver(true);
    }, heartbeatMs);
  }

  start(): void {
    this.#observe(this.place.panel);
    // In a turn of its own: finding the place took its time already.
    if (this.#isHidden) this.look();
    else this.#timer = setTimeout(() => this.look(), 0);
  }

  /** Goes on with the same transcript at another place in the document. */
  moveTo(place: Place): void {
    for (const record of this.#observer.takeRecords()) this.#changed.note(record);
    this.#observer.disconnect();
    this.#observed = new WeakSet();
    this.place = place;
    this.#observe(place.panel);
    this.look();
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    this.courier.stop();
  }

  #observe(node: Node): void {
    if (this.#observed.has(node)) return;
    this.#observed.add(node);
    this.#observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: watchedAttributes,
    });
  }

  #onMutations(records: MutationRecord[]): void {
    const at = this.setting.now();
    const { composer } = this.place;
    const telling = records.filter(({ target }) => !composer?.contains(target));
    if (telling.length === 0) return;
    this.setting.stamps.note(telling, at);
    for (const record of telling) this.#changed.note(record);
    this.#dirtySince ??= at;
    this.#schedule(at);
  }

  #schedule(at: number): void {
    // In a hidden tab timers come late; and a list that shows few rows at a time may show others before we look.
    if (this.#reading?.window || (this.#isHidden && this.#pace.mayLook(at))) {
      this.look(true);
      return;
    }
    if (this.#slices > 0) return;
    const dueAt = at + this.#pace.pauseMs(at, this.#dirtySince!);
    if (dueAt === this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => this.look(), dueAt - at);
  }

  get #isHidden(): boolean {
    return this.place.panel.ownerDocument.hidden;
  }

  /** Reads the chat now, takes in what changed, and reports it; `whole`: in one go, however long the list. */
  look(whole = this.#isHidden): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    this.#dueAt = null;
    if (!this.place.panel.isConnected || !this.setting.isHere()) {
      this.#slices = 0;
      this.setting.onLost();
      return;
    }
    const began = performance.now();
    const now = this.setting.now();
    const changed = this.#changed.take();
    // Between two parts of a long list nothing has to be asked again where nothing changed.
    if (this.#slices === 0 || changed.size > 0) this.page.look(changed);
    const elsewhere = this.#elsewhere.seen(changed.keys(), this.place.list);
    const unread = this.ledger.rows.length === 0 && this.#reading !== null && this.#slices === 0;
    if (!this.place.list?.isConnected || unread || elsewhere) this.#relocate();
    if (!whole && !this.#readAhead(now)) {
      this.#timer = setTimeout(() => this.look(), 0);
      return;
    }
    this.#slices = 0;
    const content = this.setting.reader.look(this.page, this.place, now);
    let reading = this.#read(content);
    if (this.#lastLookAt === null) this.#instants.open(reading, this.place, now);
    const change = this.#take(reading, now);
    if (change.moved > 0 || change.proved > 0) {
      // What is known of who spoke hangs on the rows; those have new elements, so the parties are guessed once more.
      reading = this.#read(content);
      change.changed += this.#take(reading, now).changed;
    }
    const typingBefore = this.#typingSince;
    this.#typingSince = reading.typing ? (this.#typingSince ?? this.#dirtySince ?? now) : null;
    this.#reading = reading;
    this.#dirtySince = null;
    this.setting.stamps.looked();
    this.#lastLookAt = now;
    this.#pace.looked(now, performance.now() - began);
    const doubted = this.ledger.doubtedUntil;
    if (doubted !== null) this.#timer = setTimeout(() => this.look(), doubted - now);
    const news = change.added + change.changed + change.withdrawn > 0 || typingBefore !== this.#typingSince;
    if (reading.isChat === false) {
      this.setting.onDeclined();
      return;
    }
    this.#confirmed ||= reading.isChat === true;
    if ((news || this.courier.owes) && this.#confirmed && this.ledger.rows.length > 0)
      void this.courier.deliver(true);
    this.setting.onLooked();
  }

  /** Reads a part of what the next look has to read; true when the rest is little. */
  #readAhead(now: number): boolean {
    const until = performance.now() + sliceMs * (1 + Math.floor(this.#slices / shortSlices));
    this.#slices += 1;
    return this.setting.reader.ahead(this.page, this.place, now, () => performance.now() < until);
  }

  /** The list has been drawn anew, or there was none yet. */
  #relocate(): void {
    const { panel } = this.place;
    const place = this.setting.reader.again(this.page, this.place);
    if (!place) return;
    if (this.place.list?.isConnected && place.list !== this.place.list) this.ledger.drop();
    // What stands in a list that was not known before may have stood there before us.
    if (place.list !== this.place.list && this.ledger.rows.length === 0) this.#lastLookAt = null;
    const inside = this.page.holds(panel, place.panel);
    this.place = { ...place, panel: inside ? panel : place.panel };
    if (!inside) this.#observe(place.panel);
  }

  #read(content: Content): Reading {
    return this.setting.reader.read(this.page, this.place, content, {
      confirmed: this.#confirmed,
      wasTyped: (element, text) => this.#wasTyped(element, text),
      wasSaid: (text) => this.setting.words.said(text),
      wasAnswered: (element) => this.ledger.of(element)?.answered ?? false,
      partyOf: (element) => this.ledger.of(element)?.party,
    });
  }

  #take(reading: Reading, now: number): Change {
    return this.ledger.take(reading.rows, (row) => this.#originOf(row), reading.window, now);
  }

  #originOf(row: ReadRow): Origin {
    const seenAt = this.#instants.ofNew(row, this.place, this.#lastLookAt);
    if (row.typed) this.#firstProofAt ??= seenAt;
    const answered =
      !row.typed && seenAt !== null && this.#firstProofAt !== null && seenAt >= this.#firstProofAt;
    return { seenAt, typed: row.typed, answered };
  }

  /** Asked twice for one element and text, the answer is the same. */
  #wasTyped(element: Element, text: string): boolean {
    const known = this.ledger.of(element);
    if (known && known.text === text) return known.typed;
    const appeared = this.#instants.shownAt(element, this.place, known !== undefined);
    return appeared !== null && this.setting.words.prove(element, text, appeared);
  }

  #frame(): SightingFrame {
    const now = this.setting.now();
    const reading = this.#reading;
    return {
      watch: this.setting.watch,
      chat: this.setting.chat,
      channel: this.setting.reader.channel,
      vendor: this.setting.reader.vendor,
      readerVersion: reading?.readBy ?? '',
      confidence: reading?.confidence ?? 'low',
      seenAt: this.#lastLookAt ?? now,
      watchedSince: this.#since,
      typing: reading?.typing ? { author: reading.typing.author, since: this.#typingSince ?? now } : null,
      ...{ ended: reading?.ended ?? false, partial: reading?.partial ?? false },
      title: reading?.title ?? '',
      ...(reading?.reference ? { reference: reading.reference } : {}),
      zone: this.#zone,
      utcOffsetMin: -new Date(now).getTimezoneOffset(),
    };
  }
}
