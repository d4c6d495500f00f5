import { i18n } from '#i18n';
import type { TroubleActions } from './CaptureTrouble';
import type { PageCapture } from './page-capture';
import { nameInSentence } from './shown-text';

/** What the person can do about the chat on the page in front. */
export interface CaptureActions {
  /** Captures this page for as long as it is shown, by the leave that opening the popup gives. */
  captureNow: () => void;
}

/** Below the glance: a chat on this one page can be kept without any lasting permission. */
export function CaptureState(props: { page: PageCapture; actions: CaptureActions & TroubleActions }) {
  const { page, actions } = props;
  return (
    <div class="page-capture">
      <p class="quiet" role="status">
        {page.state === 'captured' && i18n.t('capture.captured', [nameInSentence(page.organisation)])}
        {page.state === 'forgotten' && i18n.t('capture.forgotten', [nameInSentence(page.organisation)])}
        {page.state === 'failed' && i18n.t('capture.failed')}
      </p>
      {(page.state === 'possible' || page.state === 'forgotten') && (
        <button type="button" class="wide" data-capture="now" onClick={actions.captureNow}>
          {i18n.t('capture.now')}
          <span class="hint">{i18n.t('capture.nowHint')}</span>
        </button>
      )}
      {page.teachable && (
        <button type="button" class="plain" data-capture="teach" onClick={actions.teach}>
          {i18n.t('capture.teach')}
        </button>
      )}
    </div>
  );
}
