import { type CompiledLanguage, compileLanguage } from './compile';
import { de } from './de';
import { en } from './en';

/** Every language whose system lines are known, ready to run. */
export const languages: readonly CompiledLanguage[] = [de, en].map(compileLanguage);
