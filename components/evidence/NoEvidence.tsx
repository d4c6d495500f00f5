import { i18n } from '#i18n';

/** Says that the contact the address names is not in the journal. */
export function NoEvidence() {
  return (
    <main>
      <h1>{i18n.t('evidence.title')}</h1>
      <p>{i18n.t('evidence.missing')}</p>
      <p>
        <a href="/files.html">{i18n.t('files.title')}</a>
      </p>
    </main>
  );
}
