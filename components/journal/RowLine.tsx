import { i18n } from '#i18n';
import { decidingReason } from '../../metrics/score';
import type { ListRow } from '../../storage/list/list-note';
import { reasonText } from '../reason-text';
import { shownText } from '../shown-text';

/** Characters of one line that may show; the style sheet cuts it where the row ends. */
const most = 240;

/** The one line of a contact: where the words stand that were looked for, else the line worth remembering, a note, or what decided the score. */
export function RowLine({ row, language }: { row: ListRow; language: string }) {
  const { judged, verdict } = row.interaction;
  if (row.snippet.length > 0)
    return (
      <p class="line" dir="auto">
        {row.snippet.map(({ text, marked }, i) =>
          marked ? <mark key={i}>{spaced(text)}</mark> : <span key={i}>{spaced(text)}</span>,
        )}
      </p>
    );
  if (judged.line)
    return (
      <p class="line">
        <q dir="auto">{shownText(judged.line.text, most)}</q>
      </p>
    );
  if (verdict.notes !== '')
    return (
      <p class="line" dir="auto">
        {shownText(verdict.notes, most)}
      </p>
    );
  const reason = decidingReason(judged.score);
  return (
    <p class="line plain-line quiet">
      {(reason && reasonText(reason, language)) || i18n.t('ranked.noReason')}
    </p>
  );
}

/** As `shownText`, but with the spaces at the ends: parts of one text stand beside each other. */
function spaced(text: string): string {
  const inner = shownText(text, most);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`;
}
