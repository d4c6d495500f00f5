import { createI18n } from '@wxt-dev/i18n';
import type { ScoreReason } from '../conversation/judgement';
import { durationText } from './time-text';

/** Ids come from the data, so their keys cannot be checked as the others are. */
const { t } = createI18n();

/** The sentence of a score's reason ("asked 4 times for a person"), empty where this version has no words for it. */
export function reasonText(reason: ScoreReason, language: string): string {
  const key = `score_${reason.id}`;
  const words = t(key);
  if (words === '' || reason.value === null) return words;
  // A sentence with plural forms counts; any other says a span.
  if (words.includes(' | ')) return t(key, reason.value);
  return t(key, [durationText(reason.value, language)]);
}
