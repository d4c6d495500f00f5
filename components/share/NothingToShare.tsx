import { i18n } from '#i18n';
import { PageHead } from '../PageHead';

/** Stands in for a contact while it is read, and says where it is not in the journal, or the journal cannot be read. */
export function NothingToShare(props: { because: 'reading' | 'missing' | 'unreadable' }) {
  return (
    <>
      <PageHead title={i18n.t('share.title')} />
      <main aria-busy={props.because === 'reading'}>
        {props.because !== 'reading' && (
          <p>{i18n.t(props.because === 'missing' ? 'evidence.missing' : 'popup.unreadable')}</p>
        )}
      </main>
    </>
  );
}
