import { render } from 'preact';
import { browser } from 'wxt/browser';
import { JournalPage } from '../../components/journal/JournalPage';
import type { ListWorker } from '../../components/journal/use-list';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { summaryKey } from '../../conversation/summary';
import type { ListNote } from '../../storage/list/list-note';
import { readPreferences } from '../../storage/preferences';

const work = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
const worker: ListWorker = {
  post: (call) => work.postMessage(call),
  onNote(heard) {
    const note = ({ data }: MessageEvent<ListNote>) => heard(data);
    const failed = ({ message }: ErrorEvent) => heard({ note: 'failed', detail: message });
    work.addEventListener('message', note);
    work.addEventListener('error', failed);
    return () => {
      work.removeEventListener('message', note);
      work.removeEventListener('error', failed);
    };
  },
};
// What the background has committed is told by its summary; other pages are heard by the worker itself.
browser.storage.onChanged.addListener((changes) => {
  if (summaryKey in changes) worker.post({ call: 'look' });
});

setPageLanguage(document);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const show = () =>
  render(
    <JournalPage worker={worker} language={pageLanguage()} now={() => Date.now()} zone={zone} />,
    document.body,
  );
show();
applyTheme(document, (await readPreferences()).theme);
