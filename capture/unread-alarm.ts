const patienceMs = 10_000;
const againMs = 3000;
const restatedMs = 30_000;

/** What the alarm needs. `isUnread`: a chat stands open and nothing of it is read; `tell` says so, and when it is over. */
export interface UnreadSetting {
  isUnread: () => boolean;
  tell: (unread: boolean) => void;
  /** ms since 1970 UTC. */
  now: () => number;
}

/**
 * Notices in a frame that a chat has been open for ten seconds without anything being read. It tells the state, again and again while it
 * lasts, so that nothing depends on who hears it once.
 */
export class UnreadAlarm {
  #since: number | null = null;
  #toldAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly setting: UnreadSetting) {}

  /** Looks whether it is so; called when something may have changed. */
  check = (): void => {
    clearTimeout(this.#timer);
    const { isUnread, tell, now } = this.setting;
    if (!isUnread()) {
      this.stop();
      return;
    }
    const at = now();
    this.#since ??= at;
    const due = at - this.#since >= patienceMs;
    if (due && (this.#toldAt === null || at - this.#toldAt >= restatedMs)) {
      this.#toldAt = at;
      tell(true);
    }
    this.#timer = setTimeout(this.check, due ? againMs : patienceMs - (at - this.#since));
  };

  /** A chat is suspected to be unread now. */
  get isOn(): boolean {
    return this.#since !== null;
  }

  /** Takes back what was told. */
  stop(): void {
    clearTimeout(this.#timer);
    if (this.#toldAt !== null) this.setting.tell(false);
    this.#since = null;
    this.#toldAt = null;
  }
}
