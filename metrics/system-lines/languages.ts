import { type KnownLanguage, knownLanguage } from './compile';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zh } from './zh';

/** Every language whose system lines are known, those known best first. */
export const languages: readonly KnownLanguage[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  pt,
  ru,
  sv,
  da,
  cs,
  tr,
  ja,
  zh,
].map(knownLanguage);
