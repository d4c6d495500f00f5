import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CsvMapping } from '../../exchange/foreign-csv/csv-mapping';
import type { CsvSample } from '../../exchange/foreign-csv/csv-sample';
import type { Note } from '../../exchange/jobs/task';
import { Notice } from '../Notice';
import { failureText, refusalText } from './failure-text';
import { OpenLocked } from './OpenLocked';
import { ReportText } from './ReportText';
import { TableMapping } from './TableMapping';

/** How a journal begins: JSON (with a byte order mark too), gzip, zip. No table begins so. */
const beginnings = [[0x7b], [0xef, 0xbb, 0xbf, 0x7b], [0x1f, 0x8b], [0x50, 0x4b, 0x03, 0x04]];

async function beginsAsJournal(file: File): Promise<boolean> {
  // What cannot be read at all is left to who brings it in, and says so.
  const start = await file
    .slice(0, 4)
    .arrayBuffer()
    .then((bytes) => new Uint8Array(bytes))
    .catch(() => null);
  if (!start) return true;
  return beginnings.some((bytes) => bytes.every((byte, i) => start[i] === byte));
}

/** Takes a file in: chosen or dropped. */
export function ImportSection(props: {
  language: string;
  disabled: boolean;
  bringIn: (file: File, passphrase?: string) => Promise<Note>;
  /** Looks at the beginning of a table from elsewhere. */
  look: (file: File) => Promise<Note>;
  /** Takes a table in as it was said to be read. */
  takeTable: (file: File, sample: CsvSample, mapping: CsvMapping) => Promise<Note>;
}) {
  const [note, setNote] = useState<Note | null>(null);
  const [over, setOver] = useState(false);
  const [onlyTaken, setOnlyTaken] = useState('');
  const [locked, setLocked] = useState<File | null>(null);
  const [table, setTable] = useState<{ file: File; sample: CsvSample } | null>(null);
  const take = async (file: File | undefined | null) => {
    if (!file || props.disabled) return;
    setNote(null);
    setTable(null);
    setOnlyTaken('');
    // Mail programs and browsers rename: a journal is known by its beginning, whatever it is called.
    const isTable = /\.(?:csv|tsv|txt)$/i.test(file.name) && !(await beginsAsJournal(file));
    const heard = await (isTable ? props.look(file) : props.bringIn(file));
    setNote(heard);
    setLocked(heard.note === 'locked' ? file : null);
    if (heard.note === 'looked' && heard.sample) setTable({ file, sample: heard.sample });
  };
  const open = async (passphrase: string) => {
    if (!locked) return;
    const heard = await props.bringIn(locked, passphrase);
    setNote(heard);
    if (heard.note === 'imported' && heard.report.refused === 0) setLocked(null);
  };
  const takeTable = async (mapping: CsvMapping) => {
    if (!table) return;
    const heard = await props.takeTable(table.file, table.sample, mapping);
    setNote(heard);
    if (heard.note === 'imported' && heard.report.refused === 0) setTable(null);
  };
  const refused = note?.note === 'looked' && note.refusal ? refusalText(note.refusal) : '';
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
          const [first, ...others] = event.dataTransfer?.files ?? [];
          void take(first);
          if (first && others.length > 0) setOnlyTaken(first.name);
        }}
      >
        <label class="file-choice">
          <input
            type="file"
            accept=".jsonl,.json,.gz,.locked,.ndjson,.zip,.csv,.tsv,.txt,application/gzip,application/zip,text/csv"
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
      <Notice text={onlyTaken && i18n.t('files.import.onlyTaken', [onlyTaken])} />
      <Notice text={note?.note === 'failed' ? failureText(note) : refused} />
      {locked && (
        <OpenLocked disabled={props.disabled} onPassphrase={(passphrase) => void open(passphrase)} />
      )}
      {table && (
        <TableMapping
          key={table.file.name}
          sample={table.sample}
          language={props.language}
          disabled={props.disabled}
          onTake={(mapping) => void takeTable(mapping)}
          onLeave={() => {
            setTable(null);
            setNote(null);
          }}
        />
      )}
      <div role="status">
        {note?.note === 'imported' && <ReportText report={note.report} language={props.language} />}
      </div>
    </section>
  );
}
