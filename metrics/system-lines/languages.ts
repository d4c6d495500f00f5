import { ar } from './ar';
import { bg } from './bg';
import { ca } from './ca';
import { type KnownLanguage, knownLanguage } from './compile';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
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
  no,
  fi,
  hu,
  ro,
  el,
  uk,
  bg,
  hr,
  sr,
  sk,
  sl,
  lt,
  lv,
  et,
  ca,
  ar,
  fa,
  he,
  ko,
  id,
  vi,
  th,
].map(knownLanguage);
