import type { Preferences } from '../storage/preferences';

/** Gives a page the theme the person chose; the tokens do the rest. */
export function applyTheme(page: Document, theme: Preferences['theme']): void {
  if (theme === 'system') delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
}
