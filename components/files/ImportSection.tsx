import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../exchange/jobs/task';
import { Notice } from '../Notice';
import { failureText } from './failure-text';
import { ReportText } from './ReportText';

/** Takes a file in: chosen or dropped. */
export function ImportSection(props: {
  language: string;
  disabled: boolean;
  bringIn: (file: File) => Promise<Note>;
}) {
  const [note, setNote] = useState<Note | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined | null) => {
    if (!file || props.disabled) return;
    setNote(null);
    setNote(await props.bringIn(file));
  };
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('files.import.title')}</h2>
      <p>{i18n.t('files.import.says')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the file field does */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label class="file">
          <input
            type="file"
            accept=".jsonl,.gz,.ndjson,application/gzip"
            disabled={props.disabled}
            onChange={(event) => {
              const field = event.currentTarget;
              // The same file may be chosen again after it was mended.
              void take(field.files?.[0]).finally(() => {
                field.value = '';
              });
            }}
          />
          <span>{i18n.t('files.import.choose')}</span>
        </label>
        <span class="quiet">{i18n.t('files.import.drop')}</span>
      </div>
      <Notice text={note?.note === 'failed' ? failureText(note) : ''} />
      <div role="status">
        {note?.note === 'imported' && <ReportText report={note.report} language={props.language} />}
      </div>
    </section>
  );
}
