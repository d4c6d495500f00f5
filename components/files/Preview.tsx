import { i18n } from '#i18n';
import type { Note } from '../../exchange/jobs/task';
import { coveredByLineText } from './OwnLinesField';
import { PreviewedContact } from './PreviewedContact';

/** What the worker says would leave; ids of rows are the journal's own here. */
export type Previewed = Pick<
  Extract<Note, { note: 'previewed' }>,
  'rows' | 'seen' | 'interactions' | 'covered' | 'coveredByLine'
>;

/** A preview of contacts that are not what they were: it has to be looked at again. */
export function outdated<T extends { of: string }>(seen: T | null): T | null {
  return seen && { ...seen, of: 'before a change' };
}

/** Exactly what would leave: counts of what is covered, and the contacts one by one, each of which may stay here. */
export function Preview(props: {
  previewed: Previewed;
  dropped: ReadonlySet<string>;
  left: ReadonlySet<string>;
  /** The person's own lines as they were looked for. */
  ownLines: string;
  language: string;
  onLeft: (left: ReadonlySet<string>) => void;
  onMore: () => void;
}) {
  const { previewed, left, language } = props;
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const leaving = previewed.interactions - left.size;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    props.onLeft(next);
  };
  return (
    <div class="preview">
      <p role="status">
        {i18n.t('files.research.seen', leaving, [number(leaving)])}
        {'. '}
        {coveredText(previewed.covered, number)}
        <br />
        {coveredByLineText(props.ownLines, previewed.coveredByLine, number)}
      </p>
      <ol>
        {previewed.rows.map((row) => (
          <li key={row.interaction_id} class={left.has(row.interaction_id) ? 'left' : ''}>
            <PreviewedContact
              {...{ row, language }}
              dropped={props.dropped}
              taken={!left.has(row.interaction_id)}
              onToggle={() => toggle(row.interaction_id)}
            />
          </li>
        ))}
      </ol>
      {previewed.rows.length < previewed.interactions && (
        <p class="actions">
          <span class="quiet">{i18n.t('files.research.seenPart', [number(previewed.rows.length)])}</span>
          <button type="button" onClick={props.onMore}>
            {i18n.t('files.research.more')}
          </button>
        </p>
      )}
    </div>
  );
}

function coveredText(covered: Previewed['covered'], number: (value: number) => string): string {
  const kinds = Object.entries(covered).filter(([, n]) => n > 0);
  if (kinds.length === 0) return i18n.t('files.research.coveredNothing');
  const list = kinds.map(([kind, n]) => `${i18n.t(`files.kind.${kind as 'person'}`)} (${number(n)})`);
  return i18n.t('files.research.covered', [list.join(', ')]);
}
