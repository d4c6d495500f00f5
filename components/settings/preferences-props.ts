import type { Preferences } from '../../storage/preferences';

/** Preferences as a section of the settings gets them, and how to change them. */
export interface PreferencesProps {
  preferences: Preferences;
  /** BCP 47 tag for numbers and dates. */
  language: string;
  change: (part: Partial<Preferences>) => void;
}
