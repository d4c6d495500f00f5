import { i18n } from '#i18n';
import { PageLinks } from '../PageLinks';

/** Stands in for a contact while it is read, and says where it is not in the journal, or the journal cannot be read. */
export function NothingToShare(props: { because: 'reading' | 'missing' | 'unreadable' }) {
  return (
    <>
      <header>
        <PageLinks />
        <h1>{i18n.t('share.title')}</h1>
      </header>
      <main aria-busy={props.because === 'reading'}>
        {props.because !== 'reading' && (
          <p>{i18n.t(props.because === 'missing' ? 'evidence.missing' : 'popup.unreadable')}</p>
        )}
      </main>
    </>
  );
}
