import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readRecord } from '../../exchange/foreign-csv/contact-of-record';
import {
  type CsvMapping,
  type CsvTarget,
  csvTargets,
  guessedMapping,
} from '../../exchange/foreign-csv/csv-mapping';
import type { CsvSample } from '../../exchange/foreign-csv/csv-sample';
import { Choice } from '../Choice';
import { channelText } from '../channel-text';
import { Field } from '../Field';
import { shownText } from '../shown-text';

const shownRecords = 5;

/** Lets the person say which column of a table holds what, and shows how its first lines would be read. */
export function TableMapping(props: {
  sample: CsvSample;
  language: string;
  disabled: boolean;
  onTake: (mapping: CsvMapping) => void;
  onLeave: () => void;
}) {
  const { sample } = props;
  const [mapping, setMapping] = useState(() => guessedMapping(sample.header, sample.records));
  const assign = (target: CsvTarget, column: number | null) =>
    setMapping({ ...mapping, columns: { ...mapping.columns, [target]: column } });
  const complete = mapping.columns.organisation !== null && mapping.columns.started !== null;
  return (
    <div class="mapping">
      <h3>{i18n.t('files.table.title')}</h3>
      <p>{i18n.t('files.table.says')}</p>
      <div class="row">
        {csvTargets.map((target) => (
          <Field key={target} id={`column-${target}`} label={i18n.t(`files.table.${target}`)}>
            {(control) => (
              <select
                {...control}
                value={String(mapping.columns[target] ?? '')}
                onChange={({ currentTarget: { value } }) =>
                  assign(target, value === '' ? null : Number(value))
                }
              >
                <option value="">{i18n.t('files.table.none')}</option>
                {sample.header.map((name, i) => (
                  <option key={i} value={String(i)}>
                    {shownText(name, 40) || i18n.t('files.table.nameless', [String(i + 1)])}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <Choice<'day' | 'month'>
        name="day-order"
        legend={i18n.t('files.table.order')}
        value={mapping.monthFirst ? 'month' : 'day'}
        optional={false}
        options={[
          { value: 'day', label: i18n.t('files.table.dayFirst') },
          { value: 'month', label: i18n.t('files.table.monthFirst') },
        ]}
        onChange={(order) => setMapping({ ...mapping, monthFirst: order === 'month' })}
      />
      {complete ? (
        <ReadRecords {...props} mapping={mapping} />
      ) : (
        <p class="hint" id="table-incomplete">
          {i18n.t('files.table.incomplete')}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="main"
          disabled={props.disabled || !complete}
          aria-describedby={complete ? undefined : 'table-incomplete'}
          onClick={() => props.onTake(mapping)}
        >
          {i18n.t('files.table.take')}
        </button>
        <button type="button" class="plain" onClick={props.onLeave}>
          {i18n.t('files.table.leave')}
        </button>
      </div>
    </div>
  );
}

/** The first lines as they would be read, with what is wrong with them. */
function ReadRecords(props: { sample: CsvSample; mapping: CsvMapping; language: string }) {
  const { sample, mapping, language } = props;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class="read-records" aria-label={i18n.t('files.table.read')}>
      {sample.records.slice(0, shownRecords).map((record) => {
        const read = readRecord(record, mapping);
        if (read.wrong !== null)
          return (
            <li key={record.line} class="problem">
              {i18n.t('files.refusal.wrong_value', [
                String(record.line),
                shownText(read.what, 60) || '""',
                i18n.t(`files.table.${read.wrong}`),
              ])}
            </li>
          );
        const { organisation, startedAt, channel, person, verdict } = read;
        const rating = verdict.rating === null ? '' : '★'.repeat(verdict.rating);
        const told = [when.format(startedAt), channelText(channel), person, rating, verdict.notes];
        return (
          <li key={record.line}>
            <strong>{shownText(organisation, 60)}</strong> ·{' '}
            {shownText(told.filter(Boolean).join(' · '), 160)}
          </li>
        );
      })}
    </ul>
  );
}
