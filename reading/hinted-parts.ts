import { dayIn, readTime } from './displayed-time';
import { withoutHeadLine } from './entry-head';
import { withFilesByName } from './file-lines';
import type { Hold } from './hold';
import { meansYou } from './means-you';
import { type Parts, type RowContext, tellTime } from './parts';
import { holdsQuotedLetter, withoutQuotedLetter } from './quoted-history';
import type { SeenUnit } from './read-item';
import { lineOf, nameLike, withoutTicks } from './row-labels';
import { shownText } from './shown-text';

/** Takes a row's name and time from where the hints say they stand. */
export function relabel(parts: Parts, hold: Hold, row: Element, context: RowContext): void {
  if (hold.vendor.channel === 'ticket') parts.text = entryText(parts.text, hold, row);
  const head = hold.headOf(row);
  if (head) {
    const { text, name } = withoutHeadLine(hold.page, row, parts.text, head.line);
    parts.text = text;
    parts.author = (head.name || name).slice(0, 100) || (hold.named ? '' : parts.author);
    parts.you ||= [parts.author, ...head.roles].some((said) => meansYou(said, context.language));
    if (/^[\s·•|,:–-]*$/.test(text)) Object.assign(parts, { text: '', headWords: head.words });
    Object.assign(parts, { stated: head.stated, dayless: false, roles: head.roles });
    return;
  }
  const { author, time } = hold.labelsOf(row);
  if (hold.named) {
    const said = author?.tagName === 'IMG' ? author.getAttribute('alt') : author?.textContent;
    parts.author = (said ?? '').trim().replace(/\s+/g, ' ').replace(/\s*:$/, '').slice(0, 100);
    parts.you = meansYou(parts.author, context.language);
  }
  if (!time) return;
  parts.stated = null;
  tellTime(parts, time, (time.textContent ?? '').trim(), context);
}

/** What may be done with an entry, and how many did, as words in its last line: "Like · Comment · 10 views". */
const doneWith =
  /^(?:\d+ )?(?:likes?|comments?|repl(?:y|ies)|views?|shares?|gefällt mir|kommentieren|kommentare?|antworten|teilen|aufrufe|j['’]aime|commenter|commentaires?|répondre|partager|vues?|me gusta|comentar|comentarios?|responder|compartir|vistas?|mi piace|commenta|commenti|rispondi|condividi|visualizzazioni|vind ik leuk|reageren|reacties|delen|weergaven|lubię to|komentarze?|odpowiedz|udostępnij|wyświetleń|gilla|kommentera|svara|dela|visningar)(?: \(?\d+\)?)?$/iu;

function withoutControls(text: string): string {
  const at = text.lastIndexOf('\n');
  const parts = text.slice(at + 1).split(/\s*[·•|]\s*/);
  const isBar = at > 0 && parts.length > 1 && parts.every((part) => doneWith.test(part));
  return isBar ? text.slice(0, at).trim() : text;
}

/** What an entry of a thread says: without the letter it answers, with the names of its files. */
function entryText(said: string, hold: Hold, row: Element): string {
  const cut = holdsQuotedLetter(row);
  // A letter that is nothing but forwarded says what it forwards.
  const own =
    cut && said === '' ? shownText(hold.page, row) : withoutQuotedLetter(withoutControls(said), cut);
  if (!hold.vendor.files) return withFilesByName(own);
  return [own, ...hold.filesOf(row)].filter((line) => line !== '').join('\n');
}

/** "Lena · 14:03" beside a row: tells the name and the time of the row before it. Whether it is such a line. */
export function captions(
  { parts: { text } }: SeenUnit,
  seen: SeenUnit[],
  language: string,
  now: number,
): boolean {
  const { name, times } = lineOf(text, language);
  const row = seen.at(-1);
  if (times === 0 || !row || (name !== '' && !nameLike(name))) return false;
  const clock = text.replace(name, '').replace(/^[\s·•|,–]+|[\s·•|,–]+\p{L}[\p{L}\s]*$/gu, '');
  const parts = { ...row.parts, author: row.parts.author || name };
  parts.you ||= meansYou(name, language);
  const told = withoutTicks(clock);
  if (!parts.stated) parts.dayless = dayIn(told, language, now) === null;
  parts.stated ??= readTime(told, language, now);
  const { stated } = parts;
  const look = { ...row.look, author: parts.author, you: parts.you };
  seen[seen.length - 1] = { ...row, parts, look, stated };
  return true;
}
