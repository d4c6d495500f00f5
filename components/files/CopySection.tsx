import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Scope } from '../../exchange/jobs/task';
import { readCarriedSettings } from '../../storage/carried-settings';
import { dayText } from '../time-text';
import { Outcome, type Saved } from './Outcome';
import type { SectionProps } from './section-props';

/** True where the whole journal is meant. */
export function isWhole({ ids, from, to, organisation }: Scope): boolean {
  return ids === null && from === null && to === null && organisation === '';
}

/** Saves the journal as JSON Lines, with everything that brings it back. */
export function CopySection(props: SectionProps & { lastCopyAt: number | null; now: number }) {
  const { lastCopyAt, now, language } = props;
  const [packed, setPacked] = useState(true);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setSaved(null);
    const settings = { ...(await readCarriedSettings()) };
    setSaved(
      await props.save('copy', packed ? 'jsonl.gz' : 'jsonl', (common) => ({
        task: 'copy',
        packed,
        // A part of the journal is for somebody, the whole of it for oneself.
        ...(isWhole(common.scope) ? { settings } : {}),
        ...common,
      })),
    );
  };
  return (
    <section aria-labelledby="copy-title">
      <h2 id="copy-title">{i18n.t('files.copy.title')}</h2>
      <p>{i18n.t('files.copy.says')}</p>
      <p class="quiet">
        {lastCopyAt === null
          ? i18n.t('files.copy.never')
          : i18n.t('files.copy.last', [dayText(lastCopyAt, now, language)])}
      </p>
      <div class="actions">
        <button type="button" class="main" disabled={props.disabled} onClick={() => void save()}>
          {i18n.t('files.copy.save')}
        </button>
        <label class="tick">
          <input type="checkbox" checked={packed} onChange={() => setPacked(!packed)} />
          {i18n.t('files.copy.packed')}
        </label>
      </div>
      <Outcome saved={saved} language={language} />
    </section>
  );
}
