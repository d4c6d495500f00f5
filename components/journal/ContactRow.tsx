import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListRow } from '../../storage/list/list-note';
import { channelText } from '../channel-text';
import { dateFormat } from '../formats';
import { shownText } from '../shown-text';
import { durationText } from '../time-text';
import { RowLine } from './RowLine';
import { RowMarks } from './RowMarks';
import { SpanBar, spanS } from './SpanBar';

/** A part of a row; HTML's own table cannot have rows that are not there, so the parts say what they are. */
const cell = { role: 'gridcell' } as const;

/** One contact in the list. `row`: undefined while it is read, null where it has just gone; `top`: pixels below the head of its day. */
export function ContactRow(props: {
  row: ListRow | null | undefined;
  position: number;
  top: number;
  active: boolean;
  selected: boolean;
  opened: boolean;
  now: number;
  language: string;
}) {
  const { row, position, selected, language } = props;
  // Nothing said of a contact changes within a minute; while one scrolls the same rows are drawn again and again.
  const minute = Math.floor(props.now / 60_000) * 60_000;
  const facts = useMemo(() => row && <Facts {...{ row, language }} now={minute} />, [row, language, minute]);
  const frame = {
    role: 'row' as const,
    class: 'contact',
    style: { top: `${props.top}px` },
    'aria-rowindex': position + 1,
    'aria-selected': selected,
    'aria-current': props.opened ? ('true' as const) : undefined,
    tabIndex: props.active ? 0 : -1,
  };
  if (!row)
    return (
      <div {...frame} aria-busy={row === undefined}>
        <div {...cell}>{row === null ? i18n.t('journal.gone') : '…'}</div>
      </div>
    );
  return (
    <div {...frame}>
      <div {...cell} class="tick">
        <span aria-hidden="true">{selected ? '✓' : ''}</span>
      </div>
      {facts}
    </div>
  );
}

function Facts(props: { row: ListRow; now: number; language: string }) {
  const { row, language } = props;
  const { interaction } = row;
  const { figures, score } = interaction.judged;
  const estimated = score.basis !== 'rated';
  const clock = dateFormat(language, { timeStyle: 'short' }).format(interaction.startedAt);
  return (
    <>
      <div {...cell} class="facts">
        <p class="who">
          <bdi class="organisation">
            {shownText(interaction.organisationName || interaction.organisation, 80)}
          </bdi>{' '}
          <span class="quiet">
            {channelText(interaction.channel)}
            {interaction.state === 'open' && ` · ${i18n.t('journal.open')}`}
          </span>
        </p>
        <RowLine row={row} language={language} />
        <p class="measures quiet">
          <SpanBar interaction={interaction} />
          {spanS(interaction) >= 1 && <span>{durationText(spanS(interaction), language)}</span>}
          {figures.customerWaitingS !== null && figures.customerWaitingS >= 1 && (
            <span>{i18n.t('journal.waited', [durationText(figures.customerWaitingS, language)])}</span>
          )}
          <RowMarks row={row} now={props.now} language={language} />
        </p>
      </div>
      <div {...cell} class="judged">
        <time class="quiet" dateTime={new Date(interaction.startedAt).toISOString()}>
          {clock}
        </time>
        <Rating rating={interaction.verdict.rating} />
        {score.value !== null && (
          <p class="score">
            <span aria-hidden="true">{`${estimated ? '~\u2009' : ''}${Math.round(score.value)}`}</span>
            <span class="unseen">
              {i18n.t(estimated ? 'journal.scoreEstimated' : 'journal.score', [Math.round(score.value)])}
            </span>
          </p>
        )}
      </div>
    </>
  );
}

function Rating({ rating }: { rating: number | null }) {
  if (rating === null) return null;
  return (
    <p class="rated">
      <span aria-hidden="true">{'★'.repeat(rating)}</span>
      <span class="unseen">{i18n.t('verdict.stars', rating)}</span>
    </p>
  );
}
