import type { Page } from './page';

const turning = 'a, button, summary, [role="button"], [class*="pag" i], [class*="more" i]';
const mostSeen = 400;
const longestLabel = 60;
const more =
  /\b(?:load|show|view|see|display)\b.*\b(?:more|older|earlier|previous|all|\d+)\b.*\b(?:repl|comment|message|entr|post|update|activit|conversation)|^\d+ (?:more|older|earlier|previous)\b|\b(?:ältere|frühere|weitere|vorherige|alle \d+)\b.*(?:laden|anzeigen|zeigen|einblenden)/i;
const pages = /\b(?:page|seite|página|pagina) \d+ ?(?:of|von|de|di|van|\/) ?(\d+)/i;
/** Leads to another page of the same, by the names that addresses have for it. */
const pageAddress =
  /[?&/;](?:p|pg|page|pageno|page_?num(?:ber)?|seite|pagina|página|strona|sayfa|sida|side|sivu|stranka|oldal|start|offset)[=/-]?\d+/i;

/** Whether a page says that it shows only a part of a thread: "Page 1 of 3", "Load older replies". `rows`: entries, whose words do not count. */
export function showsPaging(page: Page, list: Element, rows: readonly Element[]): boolean {
  return [...list.ownerDocument.querySelectorAll(turning)].slice(0, mostSeen).some((element) => {
    const label = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (label.length > longestLabel || rows.some((row) => row.contains(element))) return false;
    const leads = /^\d{1,3}$/.test(label) && pageAddress.test(element.getAttribute('href') ?? '');
    return (leads || more.test(label) || Number(pages.exec(label)?.[1] ?? 0) > 1) && page.shown(element);
  });
}
