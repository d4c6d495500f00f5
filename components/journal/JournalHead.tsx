import { i18n } from '#i18n';
import { PageLinks } from '../PageLinks';

/** The name of the page and the way to the others. */
export function JournalHead() {
  return (
    <header>
      <PageLinks here="journal" />
      <h1>{i18n.t('journal.title')}</h1>
    </header>
  );
}
