import { i18n } from '#i18n';
import type { RestorableRow } from '../../exchange/rows/kept-of-row';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';

const mostMessages = 200;
const mostText = 2000;

/** One contact as it would leave: every text of the columns that do, and whether the person takes it along. */
export function PreviewedContact(props: {
  row: RestorableRow;
  language: string;
  dropped: ReadonlySet<string>;
  taken: boolean;
  onToggle: () => void;
}) {
  const { row, dropped, language } = props;
  const has = (name: string) => !dropped.has(name);
  const head = [
    has('interactions.organisation') && row.organisation,
    has('interactions.channel') && channelText(row.channel),
    has('interactions.started_at') &&
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(row.started_at),
      ),
  ].filter((part) => typeof part === 'string');
  const hidden = row.messages.length - mostMessages;
  return (
    <details>
      <summary>
        <span dir="auto">{shownText(head.join(' · ') || '—', 120)}</span>
      </summary>
      <label class="tick">
        <input type="checkbox" checked={props.taken} onChange={props.onToggle} />
        {i18n.t('files.research.take')}
      </label>
      {textsBeside(row, has).map(([name, text]) => (
        <p key={name} class="said">
          <span class="quiet">{name}</span> <bdi>{shownText(text, mostText)}</bdi>
        </p>
      ))}
      {(has('messages.text') || has('messages.author') || has('messages.canned_reasons')) && (
        <ul>
          {row.messages.slice(0, mostMessages).map((message) => (
            <li key={message.seq}>
              <span class="quiet">
                {has('messages.party') && i18n.t(`transcript.${message.party}`)}{' '}
                {has('messages.author') && <bdi>{message.author}</bdi>}
              </span>
              {has('messages.text') && (
                <span class="said" dir="auto">
                  {shownText(message.text ?? '', mostText)}
                </span>
              )}
              {has('messages.canned_reasons') && message.canned_reasons.length > 0 && (
                <span class="quiet">
                  {i18n.t('canned.label')}: <bdi>{shownText(evidenceIn(message), mostText)}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {has('messages.text') && hidden > 0 && (
        <p class="quiet">
          {i18n.t('files.research.moreMessages', hidden, [new Intl.NumberFormat(language).format(hidden)])}
        </p>
      )}
    </details>
  );
}

function evidenceIn({ canned_reasons: reasons }: RestorableRow['messages'][number]): string {
  return reasons
    .flatMap(({ detail }) => (typeof detail === 'string' && detail !== '' ? [detail] : []))
    .join(' · ');
}

/** What leaves of a contact besides its messages, each with its name; nothing that is empty. */
function textsBeside(row: RestorableRow, has: (column: string) => boolean): [name: string, text: string][] {
  const list = (column: string, texts: readonly (string | null)[]) =>
    has(column) ? texts.filter((text) => text).join(' · ') : '';
  const texts: [string, string][] = [
    [i18n.t('evidence.organisation'), list('interactions.organisation_name', [row.organisation_name])],
    [i18n.t('evidence.numbers'), list('interactions.case_numbers', row.case_numbers)],
    [i18n.t('files.table.notes'), list('interactions.notes', [row.notes])],
    [i18n.t('files.table.tags'), list('interactions.tags', row.tags)],
    [
      i18n.t('files.research.moments'),
      row.moments
        .map(
          ({ quote, note }) => list('moments.quote', [quote]) + list('moments.note', [note && ` (${note})`]),
        )
        .filter((text) => text !== '')
        .join(' · '),
    ],
    [
      i18n.t('evidence.promises'),
      list(
        'promises.text',
        row.promises.map(({ text }) => text),
      ),
    ],
  ];
  return texts.filter(([, text]) => text !== '');
}
