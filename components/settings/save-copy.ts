import { browser } from 'wxt/browser';
import { exportJsonLines } from '../../exchange/jsonl/export-json-lines';
import { memorySink } from '../../exchange/sink';
import { readCarriedSettings } from '../../storage/carried-settings';
import { noteCopy } from '../../storage/last-copy';
import { localDay } from '../time-text';

/** Puts a copy of the whole journal, with what the person set, among the downloads; gives how many interactions it holds. `now`: ms since 1970 UTC. */
export async function saveCopy(now: number): Promise<number> {
  const sink = memorySink();
  const { interactions } = await exportJsonLines(
    {
      wanted: null,
      exportedAt: now,
      appVersion: browser.runtime.getManifest().version,
      signal: new AbortController().signal,
      onProgress: () => {},
      settings: { ...(await readCarriedSettings()) },
    },
    sink,
  );
  const address = URL.createObjectURL(await sink.close());
  const link = document.createElement('a');
  link.href = address;
  link.download = `service-journal-${localDay(now)}.jsonl`;
  link.click();
  URL.revokeObjectURL(address);
  await noteCopy(now);
  return interactions;
}
