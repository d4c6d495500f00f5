import { createI18n } from '@wxt-dev/i18n';
import type { ScoreReason } from '../conversation/judgement';
import { type ReasonId, scoreTable } from '../metrics/score-table';
import { numberFormat } from './formats';
import { durationText } from './time-text';

/** Ids come from the data, so their keys cannot be checked as the others are. */
const { t } = createI18n();

/** A score's reason in words, without the full stop of its sentence ("Passed on 2 times"); empty where this version has no words for it. */
export function reasonText(reason: ScoreReason, language: string): string {
  return sentenceOf(reason, language).replace(/\.$/, '');
}

function sentenceOf(reason: ScoreReason, language: string): string {
  if (!(reason.id in scoreTable)) return '';
  const key = `reason_${reason.id}`;
  const { value } = scoreTable[reason.id as ReasonId];
  if (reason.value === null || value === null || value === 'stars') return t(key);
  if (value === 'seconds') return t(key, [durationText(reason.value, language)]);
  const style = value === 'share' ? 'percent' : 'decimal';
  const number = numberFormat(language, { style, maximumFractionDigits: 0 }).format(reason.value);
  return value === 'count' ? t(key, reason.value, [number]) : t(key, [number]);
}
