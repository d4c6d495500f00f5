import { keepWatch } from '../../capture/keep-watch';
import { Stamps } from '../../capture/stamps';
import type { SeenRow, Sighting } from '../../conversation/sighting';
import { vendors } from '../../vendors/all';
import { cleanPage } from './clean-page';
import { documentsIn, linesOf } from './lines-of';

/** What the reader makes of a page. */
interface Read {
  vendor: string;
  readBy: string;
  lines: string[];
}

/** Reads all chats of the page and its frames as the extension would; waits until nothing more comes. */
async function read(): Promise<Read> {
  const rows = new Map<string, SeenRow>();
  let last: Sighting | undefined;
  const watches = documentsIn(document).map((top, index) =>
    keepWatch({
      top,
      vendors,
      rootOf: (element) => element.shadowRoot,
      stamps: new Stamps(),
      now: () => Date.now(),
      watch: `w${index}`,
      onStopped: () => {},
      tellUnread: () => {},
      chatFrameSeen: () => {},
      send: async ({ body }) => {
        last = JSON.parse(body) as Sighting;
        for (const row of last.rows) rows.set(`${index} ${last.chat} ${row.key}`, row);
        return { answer: 'recorded' };
      },
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 4000));
  for (const { stop } of watches) stop();
  return {
    vendor: last?.vendor ?? '',
    readBy: last?.readerVersion ?? '',
    lines: linesOf([...rows.values()], last),
  };
}

Object.assign(window, {
  serviceJournalRecording: { read, clean: (keepSystem: boolean) => cleanPage(document, keepSystem) },
});
