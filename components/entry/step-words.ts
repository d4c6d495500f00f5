import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import type { MilestoneKind } from '../../conversation/milestone';

/** What is timed: a call, a visit, a letter or mail; the steps are called differently. */
type StepWords = 'phone' | 'counter' | 'mail';

/** Which words fit a channel. */
function stepWordsOf(channel: Channel): StepWords {
  if (channel === 'in_person' || channel === 'self_service') return 'counter';
  return channel === 'phone' ? 'phone' : 'mail';
}

/** What a milestone is called on this channel: "On hold", "My turn". */
export function stepText(kind: MilestoneKind, channel: Channel): string {
  return i18n.t(`watch.${stepWordsOf(channel)}.${kind}`);
}

/** Steps that make no sense for a mail or at a counter. */
const without: Record<StepWords, readonly MilestoneKind[]> = {
  phone: ['auto_reply'],
  counter: ['auto_reply', 'menu'],
  mail: ['menu', 'queue', 'hold'],
};

/** Whether a step exists on this channel. */
export function isStepOf(kind: MilestoneKind, channel: Channel): boolean {
  return !without[stepWordsOf(channel)].includes(kind);
}

/** The letter that takes a step, in the language of the page. */
export function stepKey(kind: Exclude<MilestoneKind, 'begun'>): string {
  return i18n.t(`watch.key.${kind}`);
}
