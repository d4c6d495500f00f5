import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';

/** How an interaction came into the journal and how far it can be trusted, in sentences. */
export function captureText({ interaction }: Kept): string {
  const { origin, readerVersion, confidence, partial, leftOut, vendor } = interaction;
  if (origin === 'manual') return i18n.t('detail.byHand');
  if (origin === 'imported') return i18n.t('detail.imported');
  const sentences = [
    readText(vendor),
    ...(readerVersion === '' ? [] : [i18n.t('detail.readerVersion', [readerVersion])]),
    i18n.t(confidence === 'high' ? 'detail.sure' : 'detail.unsure'),
  ];
  if (partial) sentences.push(i18n.t('detail.partial'));
  if (leftOut > 0) sentences.push(i18n.t('detail.leftOut', leftOut));
  return sentences.join(' ');
}

function readText(vendor: string): string {
  if (vendor === 'taught') return i18n.t('detail.readTaught');
  return i18n.t(vendor === 'any' || vendor === '' ? 'detail.readAny' : 'detail.readVendor', [vendor]);
}
