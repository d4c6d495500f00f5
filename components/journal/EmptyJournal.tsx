import { i18n } from '#i18n';
import { DemoSection } from '../DemoSection';

/** What stands where nothing was kept yet: how a contact gets here, one by hand, and the invented ones to look around with. */
export function EmptyJournal(props: { language: string; now: () => number; zone: string }) {
  return (
    <div class="empty">
      <h2>{i18n.t('popup.empty')}</h2>
      <p>{i18n.t('popup.emptyNext')}</p>
      <p class="actions">
        <a class="button main" href="/entry.html">
          {i18n.t('entry.modeEntry')}
        </a>
        <a href="/welcome.html">{i18n.t('popup.sites')}</a>
      </p>
      <DemoSection {...props} />
    </div>
  );
}
