import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import { type Filter, noFilter } from '../../storage/list/filter';
import type { ListState } from '../../storage/list/list-note';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { outcomeText, ratingText, vendorText } from './filter-text';

/** What narrows the list besides words, each with a way to take it off. */
export function FilterChips(props: {
  filter: Filter;
  state: ListState | null;
  language: string;
  narrow: (change: Partial<Filter>) => void;
}) {
  const { filter, state, language, narrow } = props;
  const day = (at: number) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  const { organisation, channel, vendor, from, to, rating, outcome, tag } = filter;
  const name = state?.organisations.find(({ value }) => value === organisation)?.label ?? organisation;
  const chips: [string, Partial<Filter>][] = [];
  if (organisation !== '') chips.push([name, { organisation: '' }]);
  if (channel !== '') chips.push([channelText(channel as Channel), { channel: '' }]);
  if (vendor !== '') chips.push([vendorText(vendor), { vendor: '' }]);
  if (from !== null) chips.push([i18n.t('journal.filter.since', [day(from)]), { from: null }]);
  if (to !== null) chips.push([i18n.t('journal.filter.until', [day(to - 1)]), { to: null }]);
  if (rating !== '') chips.push([ratingText(rating), { rating: '' }]);
  if (outcome !== '') chips.push([outcomeText(outcome), { outcome: '' }]);
  if (tag !== '') chips.push([`#${tag}`, { tag: '' }]);
  if (filter.case !== '') chips.push([i18n.t('journal.filter.oneCase'), { case: '' }]);
  if (filter.hasMoment) chips.push([i18n.t('journal.filter.hasMoment'), { hasMoment: false }]);
  if (filter.hasPromise) chips.push([i18n.t('journal.filter.hasPromise'), { hasPromise: false }]);
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={i18n.t('journal.filter.active')}>
      {chips.map(([label, without]) => (
        <li key={label}>
          <button type="button" onClick={() => narrow(without)}>
            <bdi>{shownText(label, 40)}</bdi> <span aria-hidden="true">×</span>
            <span class="unseen">{i18n.t('journal.filter.takeOff')}</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="plain" onClick={() => narrow({ ...noFilter, text: filter.text })}>
            {i18n.t('journal.filter.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
