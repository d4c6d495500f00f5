import type { Vendor } from '../../reading/vendor-hints';
import { documentsIn, linesOf } from '../../scripts/recording/lines-of';
import { drawPage } from '../capture/drawn-page';
import { watchPage } from '../capture/watched-page';

/** A page as read by the watch over that frame of it in which something is said. */
export interface ReadPage {
  lines(): string[];
  vendor(): string;
  readBy(): string;
  confidence(): string;
  /** Resolves when it reads like this, or when time is up. */
  settles(lines: readonly string[]): Promise<void>;
  /** Resolves when something is read; rejects when time is up. */
  speaks(): Promise<void>;
}

/** Shows a page and puts a watch over each of its frames, as the browser would. */
export async function readPage(html: string, vendors: readonly Vendor[]): Promise<ReadPage> {
  const pages = documentsIn(await drawPage(html, 1100, 800)).map((top) =>
    watchPage({ top, vendors, rootOf: (element) => element.shadowRoot }),
  );
  const speaking = () => pages.filter(({ sightings }) => sightings.length > 0);
  const last = () => speaking().at(0)?.sightings.at(-1);
  const lines = () => speaking().flatMap((page) => linesOf(page.rows(), page.sightings.at(-1)));
  return {
    lines,
    vendor: () => last()?.vendor ?? '',
    readBy: () => last()?.readerVersion ?? '',
    confidence: () => last()?.confidence ?? '',
    speaks: () => Promise.race(pages.map((page) => page.until(() => speaking().length > 0))),
    settles: (wanted) => {
      const done = () => lines().join('\n') === wanted.join('\n');
      return Promise.race(pages.map((page) => page.until(done))).catch(() => {});
    },
  };
}
