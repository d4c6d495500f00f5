import { i18n } from '#i18n';
import { type Channel, channels } from '../../conversation/interaction';
import type { Filter } from '../../storage/list/filter';
import type { Facet, ListState } from '../../storage/list/list-note';
import { channelText } from '../channel-text';
import { Field } from '../Field';
import { Check } from '../settings/Check';
import { shownText } from '../shown-text';
import { localDay } from '../time-text';
import { dayEnd, dayStart, outcomes, ratings } from './address';
import { DayField } from './DayField';
import { outcomeText, ratingText, vendorText } from './filter-text';

const dayMs = 86_400_000;

/** Everything the list can be narrowed by, besides words. */
export function FilterFields(props: {
  filter: Filter;
  state: ListState | null;
  narrow: (change: Partial<Filter>) => void;
}) {
  const { filter, state, narrow } = props;
  const facets = (all: readonly Facet[] = [], chosen: string, label = (one: Facet) => one.label) => [
    ...(chosen !== '' && !all.some(({ value }) => value === chosen) ? [[chosen, chosen] as const] : []),
    ...all.map((one) => [one.value, `${shownText(label(one), 60)} (${one.count})`] as const),
  ];
  const pick = (name: 'organisation' | 'channel' | 'vendor' | 'rating' | 'outcome' | 'tag') => ({
    name,
    value: filter[name],
    onChange: (value: string) => narrow({ [name]: value }),
  });
  return (
    <div class="filter-fields">
      <Pick {...pick('organisation')} options={facets(state?.organisations, filter.organisation)} />
      <Pick {...pick('channel')} options={channels.map((one: Channel) => [one, channelText(one)])} />
      <Pick
        {...pick('vendor')}
        options={facets(state?.vendors, filter.vendor, ({ value }) => vendorText(value))}
      />
      <Pick {...pick('rating')} options={ratings.map((one) => [one, ratingText(one)])} />
      <Pick {...pick('outcome')} options={outcomes.map((one) => [one, outcomeText(one)])} />
      <Pick {...pick('tag')} options={facets(state?.tags, filter.tag)} />
      <DayField
        {...{ startOf: dayStart, notADay: i18n.t('dayField.fourDigits') }}
        id="filter-from"
        label={i18n.t('journal.filter.from')}
        problem={undefined}
        day={filter.from === null ? '' : localDay(filter.from)}
        onDay={(from) => narrow({ from })}
      />
      <DayField
        {...{ startOf: dayStart, notADay: i18n.t('dayField.fourDigits') }}
        id="filter-to"
        label={i18n.t('journal.filter.to')}
        problem={endsFirst(filter) ? i18n.t('problem.endFirst') : undefined}
        day={filter.to === null ? '' : localDay(filter.to - dayMs / 2)}
        onDay={(start) => narrow({ to: start === null ? null : dayEnd(start) })}
      />
      <Check
        id="filter-moment"
        label={i18n.t('journal.filter.hasMoment')}
        checked={filter.hasMoment}
        onChange={(hasMoment) => narrow({ hasMoment })}
      />
      <Check
        id="filter-promise"
        label={i18n.t('journal.filter.hasPromise')}
        checked={filter.hasPromise}
        onChange={(hasPromise) => narrow({ hasPromise })}
      />
    </div>
  );
}

function endsFirst({ from, to }: Filter): boolean {
  return from !== null && to !== null && to <= from;
}

function Pick(props: {
  name: 'organisation' | 'channel' | 'vendor' | 'rating' | 'outcome' | 'tag';
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  const { name, value, options } = props;
  if (options.length === 0) return null;
  return (
    <Field id={`filter-${name}`} label={i18n.t(`journal.filter.${name}`)}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => props.onChange(event.currentTarget.value)}>
          <option value="">{i18n.t('journal.filter.any')}</option>
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
