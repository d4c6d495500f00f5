import type { Fresh } from './read-item';
import { typingLine } from './typing';

const longest = 80;
const fewestLetters = 2;
const dots = /\s*(?:…|\.{3})$/;
/** What somebody else is said to do while they write, never "I write": it may be anybody's word, so that it tells nothing alone. */
const writes =
  /(?<!\p{L})(?:typing|typt|typen|composing|writing|writes|responding|replying|schreibt|tippt|escrib(?:e|iendo|ir|indo)|escriu|escrivint|escrev(?:e|endo|er)|scriv(?:e|endo)|écri(?:t|re)|digita(?:ndo)?|teclea(?:ndo)?|skriver|skrifar|vélritar|kirjoittaa|kirjutab|trükib|tipib|raksta|rašo|pisze|píše|piše|tipka|kuca|куца|пише|пишет|пишува|печата|печатает|піша|друкує|scrie|tastează|ír|gépel|γράφει|πληκτρολογεί|shkruan|shtyp|yazıyor|yazır|жазып|теріп|yozmoqda|idazten|jikteb|clóscríobh|teipio|ysgrifennu|skryf|inaandika|anaandika|nagta-?type|nagsusulat|mengetik|menaip|menulis|đang soạn|đang nhập|đang gõ)(?!\p{L})|লিখছে|টাইপ করছে|लिख र|टाइप कर|लिहित|தட்டச்சு செய்கி|எழுதுகி|టైప్ చేస్తు|ಟೈಪ್ ಮಾಡುತ್ತಿ|ടൈപ്പ് ചെയ്യു|લખી ર|ਲਿਖ ਰ|لکھ رہ|ٹائپ کر|يكتب|تكتب|در حال نوشتن|در حال تایپ|מקליד|כותב|กำลังพิมพ์|(?:入力|作成)(?:中|してい)|正在(?:输入|輸入|打字)|(?:입력|작성)(?: ?중|하고 ?있)|እየጻፈ|წერს|գրում/iu;

/** What parts a name from what is said of its bearer. */
const behind = /^(?:\s|…|\.\.\.|(?:さん|様)?[がは]|님?[이가은는]|正在)/u;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a line says behind the name of somebody who speaks, null if it begins with no such name; "Martin, ..." speaks to Martin. */
function behindName(line: string, names: readonly string[]): string | null {
  const rests = names
    .flatMap((one) => [one, one.split(' ')[0]!])
    .flatMap((one) => (one.length >= fewestLetters && line.startsWith(one) ? line.slice(one.length) : []));
  return rests.find((rest) => behind.test(rest)) ?? null;
}

/** Whether writing is the last that a line says: "is composing a message", but not "is writing to our depot today". */
function endsInWriting(line: string): boolean {
  const verb = writes.exec(line);
  return (
    verb !== null && wordsIn(line.slice(verb.index + verb[0].length).replace(/^[\p{L}\p{M}]+/u, '')) <= 2
  );
}

/**
 * Whether a row at an end of a list, which is nobody's, says that somebody types: it names one who speaks there and says that they write or
 * trails off, or says in up to three words that somebody writes and trails off. `rows`: those of the list; `isSpoken`: whether a row
 * of this make is one that somebody speaks. A row that is made like what is spoken is spoken itself.
 */
export function saysTyping(one: Fresh, rows: () => readonly Fresh[], isSpoken: () => boolean): boolean {
  const { text, author, you, ticked, stated } = one.parts;
  const line = flat(text);
  if (author !== '' || you || ticked || stated || line.length > longest || text.includes('\n')) return false;
  const trails = dots.test(line);
  const isWriting = endsInWriting(line);
  if (!trails && !isWriting) return false;
  // Asked for only now: most rows are no such line, and each look asks of two.
  const others = rows();
  const authors = others.flatMap(({ parts }) => (parts.you ? [] : flat(parts.author)));
  const rest = behindName(line, authors);
  if (trails && rest !== null && wordsIn(rest) === 0) return true;
  const says = rest !== null ? isWriting || wordsIn(rest) <= 3 : trails && isWriting && wordsIn(line) <= 3;
  return (says || (trails && isNamed(line, text, others))) && !isSpoken();
}

/**
 * Whether words that could tell that somebody types are a message: they say whose they are, or stand between others that are made alike, as
 * what is shown while somebody types never does. `alike`: whether a row is of the same make; `rows`: those of the list.
 */
export function isSaidAsMessage(
  one: Fresh,
  rows: () => readonly Fresh[],
  alike: (other: Fresh) => boolean,
): boolean {
  const { text, you, ticked, stated } = one.parts;
  if (!typingLine(flat(text))) return false;
  if (you || ticked || stated) return true;
  const all = rows();
  const at = all.indexOf(one);
  return at > 0 && all.slice(0, at).some(alike) && all.slice(at + 1).some(alike);
}

/** "Martin …" or "Martin מקליד…", where Martin was only named before: "Martin has joined". */
function isNamed(line: string, text: string, others: readonly Fresh[]): boolean {
  const [name = ''] = line.split(/[\s….]/);
  if (line.length > 40 || name.length < fewestLetters) return false;
  return others.slice(-20).some(({ parts }) => parts.text.includes(name) && parts.text !== text);
}
