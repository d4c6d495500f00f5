import { i18n } from '#i18n';
import type { ListRow } from '../../storage/list/list-note';
import { shownText } from '../shown-text';
import { dayText } from '../time-text';

/** Most tags of one row that are named; the detail names them all. */
const mostTags = 3;

/** Small marks: moments, a promise that is open, the case, tags. Each is a sign with words. */
export function RowMarks({ row, now, language }: { row: ListRow; now: number; language: string }) {
  const { judged, verdict, caseId } = row.interaction;
  const { momentsGood, momentsBad } = judged.figures;
  const { promise } = row;
  const isOverdue = promise != null && promise.dueAt !== null && promise.dueAt < now;
  return (
    <>
      {momentsGood > 0 && (
        <Mark kind="good" sign="●" count={momentsGood} words={i18n.t('journal.momentsGood', momentsGood)} />
      )}
      {momentsBad > 0 && (
        <Mark kind="bad" sign="○" count={momentsBad} words={i18n.t('journal.momentsBad', momentsBad)} />
      )}
      {promise && (
        <span class={isOverdue ? 'mark due' : 'mark'} title={shownText(promise.text, 120)}>
          {promise.dueAt === null
            ? i18n.t('journal.promise')
            : i18n.t(isOverdue ? 'journal.promiseWasDue' : 'journal.promiseDue', [
                dayText(promise.dueAt, now, language),
              ])}
        </span>
      )}
      {caseId !== '' && <span class="mark">{i18n.t('journal.inCase')}</span>}
      {verdict.tags.slice(0, mostTags).map((tag) => (
        <bdi key={tag} class="mark tag">{`#${shownText(tag, 24)}`}</bdi>
      ))}
    </>
  );
}

function Mark(props: { kind: 'good' | 'bad'; sign: string; count: number; words: string }) {
  return (
    <span class={`mark ${props.kind}`}>
      <span aria-hidden="true">{`${props.sign} ${props.count}`}</span>
      <span class="unseen">{props.words}</span>
    </span>
  );
}
