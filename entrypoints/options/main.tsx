import { render } from 'preact';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { SettingsPage } from '../../components/settings/SettingsPage';

setPageLanguage(document);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
render(<SettingsPage language={pageLanguage()} now={() => Date.now()} zone={zone} />, document.body);
