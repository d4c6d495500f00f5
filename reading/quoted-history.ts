/** Where mail programs put what a letter answers. */
const quotes =
  '.gmail_quote, .gmail_quote_container, .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, .tutanota_quote, .zmail_extra, #divRplyFwdMsg, blockquote[type="cite"]';
/** "On Tue, Lena wrote:", "Am 3.11.2026 schrieb Lena:" above a quoted letter. */
const intro =
  /^(?:on|am|le|el|il|em|op|den|w dniu)\b.{4,160}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\w*)\b.{0,100}:\s*$/iu;
/** A line after which nothing but an earlier letter stands. */
const original =
  /^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|oorspronkelijk bericht) ?-{2,}|##-.*-##)\s*$/i;
const sender = /^(?:from|von|de|da|van): \S/i;
const sentAt = /^(?:sent|gesendet|date|datum|envoyé|enviado|inviato|verzonden): \S/i;

/** Stands for a quoted letter that was left out. */
const leftOut = '[…]';

/** Whether an element holds an earlier letter that an entry answers: its words stand in the thread already. */
export function isQuotedLetter(element: Element): boolean {
  if (element.matches(quotes)) return true;
  if (element.localName !== 'blockquote') return false;
  let before = element.previousSibling;
  while (before && !/\S/.test(before.textContent ?? '')) before = before.previousSibling;
  const line = (before?.textContent ?? '').trim().split('\n').at(-1)?.trim() ?? '';
  return intro.test(line);
}

/** Whether an entry holds such a letter anywhere. */
export function holdsQuotedLetter(entry: Element): boolean {
  return [...entry.querySelectorAll(`${quotes}, blockquote`)].some(isQuotedLetter);
}

/** Index of the line with which a quoted letter begins that goes on to the end; -1 if there is none. */
function quoteFrom(lines: readonly string[], introduced: boolean): number {
  return lines.findIndex((line, index) => {
    if (original.test(line)) return true;
    if (sender.test(line) && lines.slice(index + 1, index + 4).some((next) => sentAt.test(next))) return true;
    const rest = lines.slice(index + 1).filter((next) => next !== '');
    return intro.test(line) && (rest.length > 0 || introduced) && rest.every((next) => next.startsWith('>'));
  });
}

/**
 * An entry's words without the letter quoted at their end, for which "[…]" stands; what is written between quoted lines is kept with them.
 * `cut`: a quoted letter was left out already.
 */
export function withoutQuotedLetter(text: string, cut: boolean): string {
  const lines = text.split('\n').map((line) => line.trim());
  const from = quoteFrom(lines, cut);
  if (from < 0 && !cut) return text;
  const own = (from < 0 ? text : text.split('\n').slice(0, from).join('\n')).trim();
  return own === '' ? text : `${own}\n${leftOut}`;
}
