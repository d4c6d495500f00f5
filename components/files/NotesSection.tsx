import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Outcome, type Saved } from './Outcome';
import type { SectionProps } from './section-props';

/** Saves each contact as a Markdown note. */
export function NotesSection(props: SectionProps) {
  const { language } = props;
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async () => {
    setSaved(null);
    const wish = { task: 'notes', language: language.startsWith('de') ? 'de' : 'en' } as const;
    setSaved(await props.save('notes', 'zip', (facts) => ({ ...wish, ...facts })));
  };
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{i18n.t('files.notes.title')}</h2>
      <p>{i18n.t('files.notes.says')}</p>
      <div class="actions">
        <button type="button" disabled={props.disabled} onClick={() => void save()}>
          {i18n.t('files.notes.save')}
        </button>
      </div>
      <Outcome saved={saved} language={language} />
    </section>
  );
}
