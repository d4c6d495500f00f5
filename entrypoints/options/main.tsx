import { render } from 'preact';
import { i18n } from '#i18n';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { SettingsPage } from '../../components/settings/SettingsPage';

setPageLanguage(document);
document.title = `${i18n.t('options.title')} · ${i18n.t('extensionName')}`;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
render(<SettingsPage language={pageLanguage()} now={() => Date.now()} zone={zone} />, document.body);
