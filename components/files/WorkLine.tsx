import { i18n } from '#i18n';
import type { Work } from './use-work';

/** How far the work is, with the way to stop it. */
export function WorkLine({ work, language }: { work: Work; language: string }) {
  const { running } = work;
  if (!running || running.task === 'count') return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(running.share);
  const label = i18n.t('files.work.running', [percent]);
  return (
    <div class="work">
      <progress value={running.share} max={1} aria-label={label} />
      <span>{label}</span>
      <button type="button" onClick={work.cancel}>
        {i18n.t('files.work.cancel')}
      </button>
    </div>
  );
}
