import { i18n } from '#i18n';
import { PageLinks } from '../PageLinks';

/** Says that the contact the address names is not in the journal, or that the journal cannot be read. */
export function NoEvidence(props: { because: 'missing' | 'unreadable' }) {
  return (
    <>
      <PageLinks />
      <main>
        <h1>{i18n.t('evidence.title')}</h1>
        <p>{i18n.t(props.because === 'missing' ? 'evidence.missing' : 'popup.unreadable')}</p>
      </main>
    </>
  );
}
