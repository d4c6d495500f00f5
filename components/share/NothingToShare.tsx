import { i18n } from '#i18n';
import { PageLinks } from '../PageLinks';

/** Says that the contact the address names is not in the journal, or that the journal cannot be read. */
export function NothingToShare(props: { because: 'missing' | 'unreadable' }) {
  return (
    <>
      <header>
        <PageLinks />
        <h1>{i18n.t('share.title')}</h1>
      </header>
      <main>
        <p>{i18n.t(props.because === 'missing' ? 'evidence.missing' : 'popup.unreadable')}</p>
      </main>
    </>
  );
}
