import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** BCP 47 tag for dates and numbers: the browser's own variant of the language the texts are in ("de-AT"), else that language. */
export function pageLanguage(): string {
  const texts = i18n.t('language');
  const own = browser.i18n.getUILanguage();
  return own === texts || own.startsWith(`${texts}-`) ? own : texts;
}

/** Tells the page which language and direction its texts have; the title is the product's name. */
export function setPageLanguage(page: Document): void {
  page.documentElement.lang = pageLanguage();
  page.documentElement.dir = i18n.t('direction');
}
