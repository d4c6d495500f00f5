import { render } from 'preact';
import { EntryPage } from '../../components/entry/EntryPage';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { readPreferences } from '../../storage/preferences';

setPageLanguage(document);
const { ownName, theme } = await readPreferences();
applyTheme(document, theme);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
render(
  <EntryPage language={pageLanguage()} now={() => Date.now()} zone={zone} ownName={ownName} />,
  document.body,
);
