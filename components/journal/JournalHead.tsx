import { i18n } from '#i18n';

/** The name of the page and the way to the others. */
export function JournalHead() {
  return (
    <header>
      <h1>{i18n.t('journal.title')}</h1>
      <nav aria-label={i18n.t('options.links')}>
        <a href="/entry.html">{i18n.t('entry.modeEntry')}</a>
        <a href="/insights.html">{i18n.t('insights.title')}</a>
        <a href="/files.html">{i18n.t('files.title')}</a>
        <a href="/options.html">{i18n.t('options.title')}</a>
      </nav>
    </header>
  );
}
