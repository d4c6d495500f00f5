import { fieldText, mayBeComposer } from '../reading/fields';
import type { Place } from '../reading/find-places';
import { hintedPlaces } from '../reading/hinted-places';
import { isOpenChat } from '../reading/open-unread';
import { Page } from '../reading/page';
import { threadAt, ticketAt } from '../reading/ticket-address';
import { lookForChatFrames } from './chat-frames';
import { placesIn, readerAt, threadIn } from './choose-reader';
import { Declined } from './declined';
import { elementOf } from './element-of';
import { opens } from './focused-in';
import type { FrameSetting } from './frame-setting';
import { Listening } from './listening';
import { SlowPictures } from './slow-pictures';
import { SpokenWords } from './spoken-words';
import { UnreadAlarm } from './unread-alarm';
import { Watch } from './watch';

const [pauseMs, rareMs] = [60, 1000];
/** What a press opens is not left unseen for so long: what is said there next is to have its instant. */
const promptMs = 200;
/** A chat may be drawn late into what stands already. */
const laterLooksMs = [1000, 3000, 8000];

/** Keeps watch over all chats of a frame: looks for them when something opens, one {@link Watch} each. */
class FrameWatch {
  #watches = new Set<Watch>();
  #words = new SpokenWords();
  #pictures: SlowPictures;
  #declined: Declined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** When the next search is due, by `performance.now()`. */
  #dueAt = Number.POSITIVE_INFINITY;
  #observer = new MutationObserver((records) => {
    const { stamps, top, now } = this.setting;
    stamps.note(
      records.filter(({ target }) => target === top.body),
      now(),
    );
    this.#soon();
  });
  #chats = 0;
  #sentAt: number | null = null;
  #frames: ReturnType<typeof lookForChatFrames>;
  #alarm: UnreadAlarm;
  #lastFind = Number.NEGATIVE_INFINITY;
  #listening: Listening;

  constructor(readonly setting: FrameSetting) {
    const { top, rootOf, chatFrameSeen, tellUnread, now } = setting;
    this.#declined = new Declined(now);
    this.#pictures = new SlowPictures(top.defaultView, now);
    this.#frames = lookForChatFrames(top, rootOf, chatFrameSeen);
    this.#listening = new Listening(top, {
      hear: this.#hear,
      soon: this.#soon,
      leave: this.#leave,
      comeBack: this.#comeBack,
    });
    this.#alarm = new UnreadAlarm({ isUnread: () => this.#isUnread(), tell: tellUnread, now });
  }

  start(): void {
    for (const delay of laterLooksMs) this.#timers.push(setTimeout(this.#find, delay));
    this.#find();
  }

  stop = (): void => {
    this.#observer.disconnect();
    clearTimeout(this.#pending);
    for (const timer of this.#timers) clearTimeout(timer);
    this.#listening.stop();
    for (const watch of this.#watches) watch.stop();
    this.#frames.stop();
    this.#pictures.stop();
    this.#words.forget();
    this.#alarm.stop();
  };

  /** Observes and listens; anew at each search, for a page may put another body in place. */
  #attend(): void {
    const { top } = this.setting;
    for (const node of [top, top.documentElement, top.body])
      if (node) this.#observer.observe(node, { childList: true });
    this.#listening.attend();
  }

  /** Chats of which nothing is kept are told once more. */
  tellUnkept = (): void => {
    for (const { courier } of this.#watches) courier.tellUnkept();
  };

  #soon = (event?: Event): void => {
    const restMs = event?.type === 'click' ? promptMs : rareMs;
    const now = performance.now();
    const dueAt = Math.max(now + pauseMs, this.#lastFind + restMs);
    if (dueAt >= this.#dueAt) return;
    clearTimeout(this.#pending);
    this.#dueAt = dueAt;
    this.#pending = setTimeout(this.#find, dueAt - now);
  };

  #hear = (event: Event): void => {
    const at = this.setting.now();
    if (event.type === 'click' && opens(event, this.setting.rootOf)) this.setting.stamps.pressedAt = at;
    this.#words.hear(event, at);
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Enter') this.#noteSent(event, at);
  };

  #noteSent(event: Event, at: number): void {
    const field = elementOf(event);
    if (!field || !mayBeComposer(field) || fieldText(field).trim() === '') return;
    this.#sentAt = at;
    this.#alarm.check();
  }

  /** A chat stands open and no row of any chat in this frame is read. */
  #isUnread(): boolean {
    const watches = [...this.#watches];
    const [read, unread] = [[], []] as [Watch[], Watch[]];
    for (const watch of watches) (watch.ledger.rows.length > 0 ? read : unread).push(watch);
    // Comments under an article may be read as well, and are no chat.
    if (read.some(({ isConfirmed }) => isConfirmed)) return false;
    return unread.some(({ page, place }) => isOpenChat(page, place, this.#sentAt !== null));
  }

  #leave = (): void => {
    for (const watch of this.#watches) watch.look(true);
    this.#alarm.stop();
  };

  /** A page that the browser kept while another was shown goes on as it stood: its contact was closed meanwhile. */
  #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) for (const watch of this.#watches) watch.sayStillHere();
  };

  #find = (): void => {
    clearTimeout(this.#pending);
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#lastFind = performance.now();
    this.#attend();
    const { top, rootOf } = this.setting;
    for (const watch of this.#watches)
      if (!watch.setting.isHere()) {
        this.#watches.delete(watch);
        watch.stop();
      }
    this.#takeTaught();
    const lists = new Set<Element | null>([...this.#watches].map(({ place }) => place.list));
    const panels = [...this.#watches].map(({ place }) => place.panel).filter((panel) => panel.isConnected);
    const known = (element: Element) => lists.has(element) || panels.some((panel) => panel.contains(element));
    const page = new Page(rootOf);
    const settled = [...this.#watches].some(
      ({ isConfirmed, setting }) => isConfirmed && setting.reader.channel === 'chat',
    );
    for (const place of placesIn(page, top, this.setting.vendors, known, settled))
      if (this.#isNew(place)) this.#take(page, place);
    if (!settled || ticketAt(top) !== '') this.#takeThread(page);
    this.#frames.look();
    this.#alarm.check();
  };

  /** A place that the person has shown goes before one that was only guessed. */
  #takeTaught(): void {
    const { top, rootOf, vendors } = this.setting;
    const taught = vendors.filter((vendor) => vendor.taught);
    if (taught.length === 0) return;
    const page = new Page(rootOf);
    for (const place of hintedPlaces(page, top, taught))
      if (![...this.#watches].some((watch) => watch.place.list === place.list))
        this.#takeInstead(page, place);
  }

  /** A thread that was drawn late goes before what was held for a chat that may come. */
  #takeThread(page: Page): void {
    const thread = threadIn(page, this.setting.top);
    if (!thread || this.#declined.has(thread.list!)) return;
    const isOpen = (watch: Watch) => !watch.isConfirmed && watch.setting.reader.channel === 'chat';
    if (this.#around(page, thread).every(isOpen)) this.#takeInstead(page, thread);
  }

  /** The watches over what holds a place or stands in it. */
  #around(page: Page, { panel, list }: Place): Watch[] {
    return [...this.#watches].filter(
      ({ place }) => page.holds(place.panel, list!) || page.holds(panel, place.panel),
    );
  }

  #takeInstead(page: Page, place: Place): void {
    for (const watch of this.#around(page, place)) {
      this.#watches.delete(watch);
      watch.stop();
    }
    this.#take(page, place);
  }

  #isNew({ panel, list }: Place): boolean {
    if (this.#declined.has(panel)) return false;
    return ![...this.#watches].some(({ place }) => place.panel === panel || (list && place.list === list));
  }

  /** `page`: as it is now, with what the search for the place found out. */
  #take(page: Page, place: Place): void {
    this.#listening.hearIn((place.composer ?? place.panel).getRootNode());
    const reader = readerAt(page, place, this.setting.vendors);
    const lost = [...this.#watches].find((watch) => !watch.place.panel.isConnected);
    if (lost && lost.setting.reader.channel === reader.channel) {
      lost.moveTo(place);
      return;
    }
    this.#chats += 1;
    const thread = reader.channel === 'ticket' ? threadAt(this.setting.top) : '';
    const watch = new Watch(place, {
      ...this.setting,
      chat: thread || `c${this.#chats}`,
      isHere: () => thread === '' || threadAt(this.setting.top) === thread,
      reader,
      words: this.#words,
      pictures: this.#pictures,
      onLost: this.#soon,
      onLooked: () => {
        if (this.#alarm.isOn) this.#alarm.check();
      },
      onDeclined: () => {
        this.#declined.note(watch.place, thread !== '');
        this.#watches.delete(watch);
        watch.stop();
      },
      onStopped: () => {
        this.stop();
        this.setting.onStopped();
      },
    });
    this.#watches.add(watch);
    watch.start();
  }
}

/** Keeps watch over all chats of a frame until it is stopped, which undoes everything. */
export function keepWatch(setting: FrameSetting): Pick<FrameWatch, 'stop' | 'tellUnkept'> {
  const watch = new FrameWatch(setting);
  watch.start();
  return watch;
}
