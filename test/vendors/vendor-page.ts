import type { Vendor } from '../../reading/vendor-hints';
import { drawPage } from '../capture/drawn-page';
import { type WatchedPage, watchPage } from '../capture/watched-page';

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

function documentsIn(top: Document): Document[] {
  const inner = [...top.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument ? documentsIn(contentDocument) : [],
  );
  return [top, ...inner];
}

function clock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "agent(Lena) 14:03: words" of each row, then what the page shows of typing and of the end. */
function linesOf(page: WatchedPage): string[] {
  const last = page.sightings.at(-1);
  const rows = page.rows().map(({ party, author, text, stated }) => {
    const who = `${party}${author && `(${author})`}${stated ? ` ${clock(stated.at)}` : ''}`;
    return `${who}: ${text.replaceAll('\n', '\\n')}`;
  });
  if (last?.typing) rows.push(last.typing.author === '' ? '(typing)' : `(typing ${last.typing.author})`);
  if (last?.ended) rows.push('(ended)');
  return rows;
}

/** Shows a page and puts a watch over each of its frames, as the browser would. */
export async function readPage(html: string, vendors: readonly Vendor[]): Promise<ReadPage> {
  const pages = documentsIn(await drawPage(html, 1100, 800)).map((top) =>
    watchPage({ top, vendors, rootOf: (element) => element.shadowRoot }),
  );
  const speaking = () => pages.filter(({ sightings }) => sightings.length > 0);
  const last = () => speaking().at(0)?.sightings.at(-1);
  const lines = () => speaking().flatMap(linesOf);
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
