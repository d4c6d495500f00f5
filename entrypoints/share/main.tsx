import { render } from 'preact';
import { i18n } from '#i18n';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { NothingToShare } from '../../components/share/NothingToShare';
import { SharePage } from '../../components/share/SharePage';
import { applyTheme } from '../../components/theme';
import { findKept } from '../../storage/change-kept';
import { readOwnLines } from '../../storage/own-lines';
import { readPreferences } from '../../storage/preferences';

const id = new URLSearchParams(location.search).get('id') ?? '';
setPageLanguage(document);
document.title = `${i18n.t('share.title')} · ${i18n.t('extensionName')}`;
const [{ theme, ownName }, ownLines] = await Promise.all([readPreferences(), readOwnLines()]);
applyTheme(document, theme);
render(<NothingToShare because="reading" />, document.body);
const kept = await findKept(id).catch(() => 'unreadable' as const);

if (kept === 'unreadable' || kept === undefined)
  render(<NothingToShare because={kept ?? 'missing'} />, document.body);
else
  render(
    <SharePage
      {...{ kept, ownLines }}
      ownNames={ownName === '' ? [] : [ownName]}
      language={pageLanguage()}
    />,
    document.body,
  );
