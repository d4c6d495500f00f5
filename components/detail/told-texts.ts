import { i18n } from '#i18n';
import type { Told } from '../../conversation/told';

/** What was told as the names of its labels and the words it is shown in; what was not told is left out. */
export function toldTexts(told: Partial<Told>) {
  const texts = [
    ['entry.person', told.person],
    ['detail.whole.position', told.position],
    ['entry.reference', told.reference],
    ['entry.ledTo', told.ledTo],
    ['entry.happened', told.happened],
    ['entry.why', told.why],
    ['entry.moodBefore', moodText(told.moodBefore)],
    ['entry.moodAfter', moodText(told.moodAfter)],
  ] as const;
  return texts.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}

function moodText(mood: number | null | undefined): string {
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === mood);
  return known === undefined ? '' : i18n.t(`entry.mood${known}`);
}
