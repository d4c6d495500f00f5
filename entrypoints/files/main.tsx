import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { FilesPage } from '../../components/files/FilesPage';
import type { Workshop } from '../../components/files/use-work';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import type { Note } from '../../exchange/jobs/task';
import { armForgettingExports } from '../../storage/forget-exports';
import { noteJournalChanged } from '../../storage/journal-changed';
import { noteCopy, readLastCopy } from '../../storage/last-copy';
import { keepOwnLines, readOwnLines } from '../../storage/own-lines';
import { readPreferences } from '../../storage/preferences';
import { readSelection } from '../../storage/selection';
import { studyKey } from '../../storage/study-key';

const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
const workshop: Workshop = {
  post: (message) => worker.postMessage(message),
  onNote(heard) {
    worker.onmessage = ({ data }: MessageEvent<Note>) => {
      if (data.note === 'file') void armForgettingExports();
      heard(data);
    };
    worker.onerror = ({ message }) => heard({ note: 'failed', failure: 'other', detail: message });
  },
};

setPageLanguage(document);
document.title = `${i18n.t('files.title')} · ${i18n.t('extensionName')}`;
const [lastCopyAt, { ownName, theme }, ownLines] = await Promise.all([
  readLastCopy(),
  readPreferences(),
  readOwnLines(),
]);
applyTheme(document, theme);
const asked = new URLSearchParams(location.search);
const ids = asked.get('ids')?.split(',');
const handed = asked.get('selection');
const selected = handed === null ? (ids ?? null) : await readSelection(handed);

render(
  <FilesPage
    workshop={workshop}
    language={pageLanguage()}
    appVersion={browser.runtime.getManifest().version}
    clock={() => Date.now()}
    zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    selected={selected}
    ownNames={ownName === '' ? [] : [ownName]}
    ownLines={ownLines}
    keepOwnLines={(text) => void keepOwnLines(text)}
    lastCopyAt={lastCopyAt}
    keyOf={studyKey}
    copied={(at) => void noteCopy(at)}
    journalChanged={() => void noteJournalChanged(Date.now())}
  />,
  document.body,
);
