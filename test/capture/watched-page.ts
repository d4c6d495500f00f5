import { onTestFinished } from 'vitest';
import { keepWatch } from '../../capture/keep-watch';
import { Stamps } from '../../capture/stamps';
import type { Answer, Sighted } from '../../conversation/call';
import type { SeenRow, Sighting } from '../../conversation/sighting';
import type { RootOf } from '../../reading/closed-roots';
import type { Vendor } from '../../reading/vendor-hints';
import { vendors as all } from '../../vendors/all';
import { StandingRows } from './standing-rows';

/** A page under watch, with a background that answers as told and remembers what it was told. */
export interface WatchedPage {
  sightings: Sighting[];
  /** Rows that stand, in order, as a background would keep them. */
  rows(): SeenRow[];
  /** "party(author): text" of each row that stands, with line breaks as \n. */
  said(): string[];
  withdrawn(): string[];
  /** Resolves when the rows that stand read like this; fails with what they read when time is up. */
  reads(...said: string[]): Promise<void>;
  until(done: () => boolean): Promise<void>;
  stop(): void;
  /** As when another frame brought news of a contact. */
  tellUnkept(): void;
}

/** How a page is watched. `answer`: of the background. */
export interface Watching {
  top?: Document;
  rootOf?: RootOf;
  /** Hears whether a chat is open that cannot be read. */
  tellUnread?: (unread: boolean) => void;
  /** Hears of open frames of other hosts that are called like a chat. */
  chatFrameSeen?: (host: string) => void;
  answer?: (sighting: Sighting) => Answer | undefined;
  vendors?: readonly Vendor[];
}

/** Puts the watch over the test's document or another one, until the test ends. */
export function watchPage({
  top = document,
  rootOf,
  answer,
  vendors = all,
  tellUnread = () => {},
  chatFrameSeen = () => {},
}: Watching = {}): WatchedPage {
  const sightings: Sighting[] = [];
  const rows = new StandingRows();
  let wake = () => {};
  const send = async ({ body }: Sighted) => {
    const sighting: Sighting = JSON.parse(body);
    sightings.push(sighting);
    const answered = answer ? answer(sighting) : ({ answer: 'recorded' } as const);
    if (answered) rows.take(sighting);
    wake();
    return answered;
  };
  const { stop, tellUnkept } = keepWatch({
    top,
    vendors,
    rootOf: rootOf ?? ((element) => element.shadowRoot),
    send,
    tellUnread,
    chatFrameSeen,
    stamps: new Stamps(),
    now: () => Date.now(),
    watch: 'w',
    onStopped: () => {},
  });
  onTestFinished(stop);
  const said = () =>
    rows
      .standing()
      .map(
        ({ party, author, text }) => `${party}${author && `(${author})`}: ${text.replaceAll('\n', '\\n')}`,
      );
  const until = (done: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`still reads\n${said().join('\n')}`)), 30_000);
      wake = () => {
        if (!done()) return;
        clearTimeout(late);
        resolve();
      };
      wake();
    });
  return {
    sightings,
    rows: () => rows.standing(),
    said,
    withdrawn: () => [...rows.gone],
    until,
    reads: (...wanted) => until(() => said().join('\n') === wanted.join('\n')),
    stop,
    tellUnkept,
  };
}
