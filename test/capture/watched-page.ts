import { onTestFinished } from 'vitest';
import { keepWatch } from '../../capture/keep-watch';
import type { Answer, Sighted } from '../../conversation/call';
import type { SeenRow, Sighting } from '../../conversation/sighting';
import type { RootOf } from '../../reading/page';

/** A page under watch, with a background that answers as told and remembers what it was told. */
export interface WatchedPage {
  sightings: Sighting[];
  /** Rows that stand, in order, as a background would keep them. */
  rows(): SeenRow[];
  /** "party: text" of each row that stands. */
  said(): string[];
  withdrawn(): string[];
  /** Resolves when the rows that stand read like this; fails with the difference when time is up. */
  reads(...said: string[]): Promise<void>;
  until(done: () => boolean): Promise<void>;
  stop(): void;
}

function place(rows: SeenRow[], seen: SeenRow[]): void {
  let at = -1;
  for (const row of seen) {
    const known = rows.findIndex(({ key }) => key === row.key);
    if (known >= 0) {
      rows[known] = row;
      at = known;
    } else {
      at += 1;
      if (at === 0 && seen.some(({ key }) => rows.some((other) => other.key === key)))
        at = rows.findIndex(({ key }) => seen.some((other) => other.key === key));
      rows.splice(at, 0, row);
    }
  }
}

/** Puts the watch over the test's document. */
export function watchPage(
  rootOf: RootOf = (element) => element.shadowRoot,
  answer: (sighting: Sighting) => Answer | undefined = () => ({ answer: 'recorded' }),
): WatchedPage {
  const sightings: Sighting[] = [];
  const rows: SeenRow[] = [];
  const gone = new Set<string>();
  let wake = () => {};
  const send = async ({ body }: Sighted) => {
    const sighting: Sighting = JSON.parse(body);
    sightings.push(sighting);
    const answered = answer(sighting);
    if (answered) {
      place(rows, sighting.rows);
      for (const key of sighting.withdrawn) gone.add(key);
    }
    wake();
    return answered;
  };
  const stop = keepWatch({
    top: document,
    rootOf,
    send,
    now: () => Date.now(),
    watch: 'w',
    onStopped: () => {},
  });
  onTestFinished(stop);
  const standing = () => rows.filter(({ key }) => !gone.has(key));
  const said = () => standing().map(({ party, text }) => `${party}: ${text}`);
  const until = (done: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`still reads ${JSON.stringify(said(), null, 1)}`));
      }, 4000);
      wake = () => {
        if (!done()) return;
        clearTimeout(late);
        resolve();
      };
      wake();
    });
  return {
    sightings,
    rows: standing,
    said,
    withdrawn: () => [...gone],
    until,
    reads: (...wanted) => until(() => said().join('\n') === wanted.join('\n')),
    stop,
  };
}
