import { i18n } from '#i18n';
import { PageLinks } from '../PageLinks';

/** Stands in for a contact while it is read, and says where it is not in the journal, or the journal cannot be read. */
export function NoEvidence(props: { because: 'reading' | 'missing' | 'unreadable' }) {
  return (
    <>
      <PageLinks />
      <main aria-busy={props.because === 'reading'}>
        <h1>{i18n.t('evidence.title')}</h1>
        {props.because !== 'reading' && (
          <p>{i18n.t(props.because === 'missing' ? 'evidence.missing' : 'popup.unreadable')}</p>
        )}
      </main>
    </>
  );
}
