import { render } from 'preact';
import { i18n } from '#i18n';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { TrustPage } from '../../components/trust/TrustPage';
import { readPreferences } from '../../storage/preferences';

setPageLanguage(document);
document.title = `${i18n.t('trust.title')} · ${i18n.t('extensionName')}`;
applyTheme(document, (await readPreferences()).theme);
render(<TrustPage language={pageLanguage()} now={() => Date.now()} />, document.body);
