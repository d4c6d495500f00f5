import { i18n } from '#i18n';

/** A rating that is filtered by: "4 stars", "not rated". */
export function ratingText(rating: string): string {
  return rating === 'none' ? i18n.t('journal.filter.unrated') : i18n.t('verdict.stars', Number(rating));
}

/** An answer to "was it solved?" that is filtered by. */
export function outcomeText(outcome: string): string {
  const texts = {
    yes: i18n.t('journal.filter.solved'),
    partly: i18n.t('journal.filter.partly'),
    workaround: i18n.t('verdict.workaround'),
    no: i18n.t('journal.filter.unsolved'),
  };
  return outcome in texts ? texts[outcome as keyof typeof texts] : outcome;
}

/** A chat software: its name, or that it is none we know by name. */
export function vendorText(vendor: string): string {
  if (vendor === 'taught') return i18n.t('trust.readTaught');
  return vendor === 'any' ? i18n.t('journal.filter.anyVendor') : vendor;
}
