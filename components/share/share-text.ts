import { i18n } from '#i18n';
import type { ShareFacts } from '../../exchange/share/share-facts';
import { channelText } from '../channel-text';
import { whenText } from '../detail/when-text';
import { durationText } from '../time-text';

const outcomes = {
  yes: 'share.solved',
  partly: 'share.partly',
  workaround: 'share.workaround',
  no: 'share.notSolved',
} as const;

/** The words under the sentence of a card. */
export interface ShareWords {
  /** "21 min of waiting", empty where no wait is known. */
  waited: string;
  /** "they had said 5 min", empty where nothing was announced. */
  announced: string;
  /** "then solved", with the stars the person gave; empty where neither was told. */
  outcome: string;
  /** "Nordlicht Telekom · Chat · November 2026". */
  source: string;
}

/** The facts of a card in words. `anonymous`: without the organisation. */
export function shareWords(facts: ShareFacts, anonymous: boolean, language: string): ShareWords {
  const { wait, resolved, rating, channel, startedAt, organisationName } = facts;
  const month = whenText(startedAt, facts, language, 'month');
  const waited = wait && durationText(wait.waitS, language);
  const announcedS = wait?.announcedS ?? null;
  return {
    waited: wait && waited ? i18n.t(wait.atLeast ? 'share.waitedAtLeast' : 'share.waited', [waited]) : '',
    announced: announcedS === null ? '' : i18n.t('share.announced', [durationText(announcedS, language)]),
    outcome: [
      ...(resolved === null ? [] : [i18n.t(outcomes[resolved])]),
      ...(rating === null ? [] : [i18n.t('share.stars', [rating])]),
    ].join(' · '),
    source: [...(anonymous ? [] : [organisationName]), channelText(channel), month].join(' · '),
  };
}
