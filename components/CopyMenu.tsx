import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { saveFile } from './files/save-file';
import { pngFile } from './picture-file';

const kinds = ['PNG', 'SVG', 'CSV'] as const;
type Kind = (typeof kinds)[number];

const types: Record<Kind, string> = {
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  CSV: 'text/csv;charset=utf-8',
};

/** Copies or saves a picture: as an image, as a drawing, or its figures. Everything is made on this machine. */
export function CopyMenu(props: {
  title: string;
  fileName: string;
  /** Text of the SVG file; null while nothing is drawn. */
  svg: () => string | null;
  /** Text of the CSV file; none where there are no figures. */
  csv?: () => string;
}) {
  const [said, setSaid] = useState('');
  const csv = () => props.csv?.() ?? '';
  const offered = props.csv ? kinds : kinds.slice(0, 2);
  // Nothing drawn yet is nothing to take along: an empty file would look like one.
  const drawn = () => {
    const svg = props.svg();
    if (svg === null) throw new Error('nothing is drawn');
    return svg;
  };
  const blobOf = async (kind: Kind): Promise<Blob> => {
    if (kind === 'CSV') return new Blob([`\ufeff${csv()}`], { type: types.CSV });
    const svg = drawn();
    return kind === 'SVG' ? new Blob([svg], { type: types.SVG }) : pngFile(svg, 2);
  };
  const copy = async (kind: Kind) => {
    // The promise goes into the item: some browsers allow writing only directly in the click.
    if (kind === 'PNG') await navigator.clipboard.write([new ClipboardItem({ 'image/png': blobOf(kind) })]);
    else await navigator.clipboard.writeText(kind === 'SVG' ? drawn() : csv());
  };
  const save = async (kind: Kind) =>
    void saveFile(await blobOf(kind), `${props.fileName}.${kind.toLowerCase()}`);
  const act = (work: Promise<void>, done: string) =>
    void work.then(
      () => setSaid(done),
      () => setSaid(i18n.t('insights.copyFailed')),
    );
  return (
    <details class="copy">
      <summary>
        {i18n.t('insights.copy')}
        <span class="unseen"> {props.title}</span>
      </summary>
      <div class="copy-choices">
        {offered.map((kind) => (
          <button key={kind} type="button" onClick={() => act(copy(kind), i18n.t('insights.copied', [kind]))}>
            {i18n.t('insights.copyAs', [kind])}
          </button>
        ))}
        {offered.map((kind) => (
          <button key={kind} type="button" onClick={() => act(save(kind), i18n.t('insights.saved', [kind]))}>
            {i18n.t('insights.saveAs', [kind])}
          </button>
        ))}
      </div>
      <p role="status" class="hint">
        {said}
      </p>
    </details>
  );
}
