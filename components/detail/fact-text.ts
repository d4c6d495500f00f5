import { i18n } from '#i18n';
import type { Correctable, Fact } from '../../conversation/correction';
import { industries } from '../../conversation/industry';
import { channels } from '../../conversation/interaction';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { isInstant } from './check-fact';

const longest = 300;

/** What a fact says, in words; `when` writes a time (ms since 1970 UTC). */
export function factText(what: Correctable, fact: Fact, when: (at: number) => string): string {
  if (fact === null) return i18n.t('detail.noEnd');
  if (what === 'utcOffsetMin') return i18n.t('detail.correct.offset', [String(fact)]);
  if (typeof fact === 'number') return when(fact);
  if (isInstant(fact)) return fact.at === null ? i18n.t('detail.noTime') : when(fact.at);
  if (typeof fact !== 'string') return fact.join(', ') || '—';
  if (what === 'industry') return industryText(fact);
  const channel = what === 'channel' ? channels.find((one) => one === fact) : undefined;
  return channel ? channelText(channel) : shownText(fact, longest) || '—';
}

/** The name of an industry; what is on no list stands as it is. */
export function industryText(industry: string): string {
  const known = industries.find((one) => one === industry);
  return known ? i18n.t(`industry.${known}`) : shownText(industry, longest) || '—';
}
