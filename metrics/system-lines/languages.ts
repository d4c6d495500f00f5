import { type CompiledLanguage, compileLanguage } from './compile';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** Every language whose system lines are known, ready to run. */
export const languages: readonly CompiledLanguage[] = [en, de, fr, es, it, nl, pl, pt].map(compileLanguage);
