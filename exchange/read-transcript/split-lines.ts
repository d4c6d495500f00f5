import { type Clock, clockOf, stampPattern } from './stamp';

/** A message as it stands in a file; `author` is empty for what the software says. */
interface ReadLine {
  author: string;
  text: string;
  clock: Clock | null;
}

/** The messages of a text and the lines before the first one. */
export interface SplitText {
  head: string[];
  lines: ReadLine[];
}

const author = '(?<author>[^:|\\[\\]()<>*]{1,80}?)';
const between = '[\\s|\\-–—,]*';

/** How mailed transcripts write one message; the first that fits counts. */
const forms = [
  // (10:23:15 AM) Visitor: hi · [10:02] Martin : hi · 10:02 AM | Martin from Acme: hi · 2026-03-05 10:02:11 Martin: hi
  new RegExp(`^[\\[(]?${stampPattern}[\\])]?${between}${author}\\s*:(?:\\s+(?<text>.*)|)$`),
  // Martin (10:03): hi · Martin [10:03]: hi · Martin 10:03: hi
  new RegExp(`^${author}[\\s,|–-]*[\\[(]?${stampPattern}[\\])]?\\s*:(?:\\s+(?<text>.*)|)$`),
  // <Martin> at 10:03 · Martin (10:03) · Martin, 10:03 AM: the words follow below
  new RegExp(`^${author}(?:\\s+(?:at|um))?[\\s,|–-]+[\\[(]?${stampPattern}[\\])]?$`),
  // (10:23:40) *** Martin joined the chat *** · [10:23] Chat ended
  new RegExp(`^[\\[(]?${stampPattern}[\\])]?${between}(?<text>\\S.*)$`),
  // 10:03 alone above a message whose author is on the next line, or a separator: carries the time only
  new RegExp(`^[\\[(]?${stampPattern}[\\])]?$`),
];

const unstamped = /^(?<author>\p{L}[^:|<>()[\]]{0,40}?)\s*:\s+(?<text>\S.*)$/u;
const notAnAuthor =
  /^(?:https?|mailto|subject|betreff|from|von|to|an|date|datum|email|e-mail|ip|url|seite|page|phone|telefon|browser|os|platform|department|abteilung|language|sprache|rating|bewertung|duration|dauer|started|ended|beginn|ende|name|cc|ps|p\.s)$/i;
const rule = /^\s*(?:[-_=*–—]\s?){3,}\s*$/;
const footer =
  /^(?:exported from|exportiert aus|sent (?:from|by|via)|gesendet (?:von|mit)|this (?:e-?mail|transcript|chat)|diese (?:e-?mail|nachricht)|dieses (?:transkript|protokoll)|powered by|unsubscribe|abmelden|view (?:this|the) conversation|chat (?:id|duration|rating)|conversation (?:id|rating)|©|copyright)/i;

function stamped(line: string): ReadLine | 'time only' | null {
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    const clock = groups && clockOf(groups);
    if (!groups || !clock) continue;
    if (groups.author === undefined && groups.text === undefined) return 'time only';
    return { author: groups.author?.trim() ?? '', text: (groups.text ?? '').trim(), clock };
  }
  return null;
}

function plain(line: string): ReadLine | null {
  const groups = unstamped.exec(line)?.groups;
  if (!groups?.author || notAnAuthor.test(groups.author)) return null;
  return { author: groups.author, text: groups.text ?? '', clock: null };
}

/** What the software says between stars, without them. */
function bared(line: ReadLine): ReadLine {
  const [, said] = /^\*{2,}\s*(.*?)\s*\*{2,}$/.exec(line.text) ?? [];
  return said === undefined ? line : { ...line, author: '', text: said };
}

/** Cuts a text into messages. Without any time, every "Name: words" is a message, when at least two names speak. */
export function splitLines(text: string): SplitText {
  const rows = text.replace(/\r\n?/g, '\n').split('\n');
  const timed = rows.map((row) => stamped(row.trim()));
  const hasTimes = timed.filter((found) => found !== null && found !== 'time only').length > 1;
  const found = hasTimes ? timed : rows.map((row) => plain(row.trim()));
  const head: string[] = [];
  const lines: ReadLine[] = [];
  const written = new Map<ReadLine, string>();
  let over = false;
  for (const [index, row] of rows.entries()) {
    const next = found[index];
    const last = lines.at(-1);
    if (next && next !== 'time only') {
      lines.push(next);
      written.set(next, row);
      over = false;
    } else if (!last) head.push(row.trim());
    else if (rule.test(row) || footer.test(row.trim())) over = true;
    else if (!over && next !== 'time only') last.text += `\n${row.trimEnd()}`;
  }
  // "Chat started on 5 March at 10:02" looks like a name and a time; without words below it belongs to the head.
  head.push(...lines.filter(({ text }) => text.trim() === '').map((line) => written.get(line) ?? ''));
  const said = lines
    .map((line) => bared({ ...line, text: line.text.trim() }))
    .filter((line) => line.text !== '');
  const speakers = new Set(said.map((line) => line.author));
  return hasTimes || speakers.size > 1 ? { head, lines: said } : { head: rows, lines: [] };
}
