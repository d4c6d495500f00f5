import type { Place } from '../reading/find-places';
import type { Page } from '../reading/page';
import type { Content, Reading, ReadRow } from '../reading/reader';
import { Instants, mostGreetings } from './instants';
import type { Origin } from './known-row';
import { type Change, Ledger } from './ledger';
import type { WatchSetting } from './watch-setting';

/** Takes what the reader sees of one chat into its ledger: with the instants of its rows and with what is known of who spoke. */
export class TakeIn {
  readonly ledger = new Ledger();
  /** What the last look gave; null before the first. */
  reading: Reading | null = null;
  /** It is known to be a support chat. */
  confirmed = false;
  /** ms since 1970 UTC; null before the first look, or where the list of the last one was none. */
  lastLookAt: number | null = null;
  /** Since when somebody is shown to be typing, ms since 1970 UTC. */
  typingSince: number | null = null;
  #firstProofAt: number | null = null;
  #instants: Instants;
  /** Where the chat stood at the last look. */
  #panel: Element | null = null;

  constructor(
    readonly page: Page,
    readonly setting: WatchSetting,
  ) {
    this.#instants = new Instants(page, setting.stamps, setting.reader.channel);
  }

  /**
   * Takes a look at what stands there now, in parts: between two of them the page may go on, and what changes there is for the next look.
   * `dirtySince`: the first change that this look sees. Gives whether it brought anything new.
   */
  *look(place: Place, now: number, dirtySince: number | null): Generator<void, boolean> {
    const content = this.setting.reader.look(this.page, place, now);
    yield;
    let reading = yield* this.#read(place, content);
    yield;
    if (this.lastLookAt === null) this.#instants.open(reading, place, now);
    else if (this.#panel !== place.panel) this.#instants.openAgain(place, now, this.lastLookAt);
    this.#panel = place.panel;
    const change = yield* this.#take(place, reading, now);
    yield;
    if (change.moved > 0 || change.proved > 0) {
      // What is known of who spoke hangs on the rows; those have new elements, so the parties are guessed once more.
      reading = yield* this.#read(place, content);
      yield;
      change.changed += (yield* this.#take(place, reading, now)).changed;
      yield;
    }
    change.changed += this.#show(place, now);
    const typingBefore = this.typingSince;
    this.typingSince = reading.typing ? (this.typingSince ?? dirtySince ?? now) : null;
    const before = this.reading ?? reading;
    this.reading = reading;
    this.lastLookAt = now;
    this.setting.stamps.looked(now);
    this.confirmed ||= reading.isChat === true;
    const turned =
      typingBefore !== this.typingSince ||
      before.ended !== reading.ended ||
      before.partial !== reading.partial;
    return turned || change.added + change.changed + change.withdrawn > 0;
  }

  /** Greetings that stood in a chat before it was opened are said when it is; what was said to somebody stays as old as it is. */
  #show(place: Place, now: number): number {
    if (this.#instants.cameToShow(place, now) === null) return 0;
    const rows = this.ledger.rows.filter(({ gone }) => !gone);
    if (rows.length > mostGreetings || rows.some(({ party }) => party === 'customer')) return 0;
    const shown = rows.filter((row) => row.seenAt === null && this.#instants.shownWith(row) !== null);
    for (const row of shown)
      Object.assign(row, { seenAt: this.#instants.shownWith(row), version: row.version + 1 });
    return shown.length;
  }

  #read(place: Place, content: Content): Generator<void, Reading> {
    return this.setting.reader.read(this.page, place, content, {
      confirmed: this.confirmed,
      wasTyped: (element, text) => this.#wasTyped(element, text, place),
      hasSpoken: this.setting.words.any,
      wasSaid: (text) => this.setting.words.said(text),
      wasAnswered: (element) => this.ledger.of(element)?.answered ?? false,
      partyOf: (element) => this.ledger.of(element)?.party,
    });
  }

  #take(place: Place, reading: Reading, now: number): Generator<void, Change> {
    const { words, pictures } = this.setting;
    const isInChat = (element: Element) =>
      this.page.holds(place.panel, element) ||
      // Of what is pressed inside a closed shadow root only the host is known.
      (this.page.rootOf(element) !== null && this.page.holds(element, place.panel));
    return this.ledger.take(reading.rows, {
      originOf: (row) => this.#originOf(row, place),
      maySay: (at) => words.maySay(at, isInChat),
      lostMs: (from, to) => pictures.lostMs(from, to),
      saidBefore: ({ element, text }) => this.setting.stamps.saidBefore(element, text),
      ...{ window: reading.window, now },
    });
  }

  #originOf(row: ReadRow, place: Place): Origin {
    const seenAt = this.#instants.ofNew(row, place, this.lastLookAt);
    if (row.typed) this.#firstProofAt ??= seenAt;
    const answered =
      !row.typed && seenAt !== null && this.#firstProofAt !== null && seenAt >= this.#firstProofAt;
    return { seenAt, typed: row.typed, answered };
  }

  /** Asked twice for one element and text, the answer is the same. */
  #wasTyped(element: Element, text: string, place: Place): boolean {
    const known = this.ledger.of(element);
    if (known && known.text === text) return known.typed;
    const appeared = this.#instants.shownAt(element, place, known !== undefined);
    return appeared !== null && this.setting.words.prove(element, text, appeared);
  }
}
