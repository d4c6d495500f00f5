import { i18n } from '#i18n';
import type { PageCapture } from './page-capture';
import { nameInSentence } from './shown-text';

/** What the person can do where a chat in front is not captured though it should be. */
export interface TroubleActions {
  /** Asks the browser for the one host whose frame holds the chat. */
  allowHost: (host: string) => void;
  /** Lets the person show on the page where the chat is. */
  teach: () => void;
}

/** Above the glance: a chat is open and cannot be read, or its frame may not be read. Quiet, and gone when it is over. */
export function CaptureTrouble(props: { page: PageCapture; actions: TroubleActions }) {
  const { page, actions } = props;
  return (
    <div class="capture-trouble" role="status">
      {page.hostWanted !== '' && (
        <>
          <p>
            {i18n.t('capture.host', [nameInSentence(page.organisation), nameInSentence(page.hostWanted)])}
          </p>
          <button type="button" data-capture="host" onClick={() => actions.allowHost(page.hostWanted)}>
            {i18n.t('capture.allowHost', [nameInSentence(page.hostWanted)])}
          </button>
        </>
      )}
      {page.unread && (
        <>
          <p>{i18n.t('capture.unread')}</p>
          <button type="button" data-capture="unread" onClick={actions.teach}>
            {i18n.t('capture.teach')}
          </button>
        </>
      )}
    </div>
  );
}
