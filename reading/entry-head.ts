import type { StatedTime } from '../conversation/sighting';
import { helpWords } from './chat-evidence';
import { companyNames } from './company-names';
import { languageOf } from './language-of';
import type { Page } from './page';
import { lift, type Piece, pieces } from './pieces';
import { nameLike } from './row-labels';
import { saysByItself } from './said-by-machine';
import { timeIn } from './time-in-text';
import { finer, namesBeside, saysOnlyWhen, statedBy, type TimeMark, timeMarks } from './time-marks';
import { isOffice } from './without-office';

/** What stands over or under an entry of a thread: who wrote it, in which part, and when. */
export interface EntryHead {
  /** The elements that say it and nothing else. */
  parts: Element[];
  /** Says it in a line of the entry's own text; empty where elements do. */
  line: string;
  /** Empty where nobody is named. */
  name: string;
  /** Words beside the name that say on which side its bearer stands. */
  roles: string[];
  stated: StatedTime | null;
  /** All that the entry says beside its times. */
  words: string;
}

/** What joins words to the time beside them. */
const besideTimes = /^[\s·•|,:–-]+|[\s·•|,:–-]+(?:(?:on|at|am|um|le|el|il|op|den)\s*)?$/giu;
const mostLetters = 100;
const mostHeadings = 20;
const address = /^\S+@\S+\.\S+$/;
/** What heads call those who speak. */
const roleWords =
  /^(?:staff|agent|operator|support(?:er)?|team|technician|employee|admin(?:istrator)?|mitarbeiter(?:in)?|bearbeiter(?:in)?|techniker(?:in)?|customer|client|owner|requester|reporter|user|end[- ]user|kunde|kundin|anfragende[rn]?|melder(?:in)?|ersteller(?:in)?|public|private|edited|bearbeitet|new|neu)$/i;

/** What stands before a person's name and no office's. */
const titles =
  /^(?:herrn?|frau|mr|mrs|ms|miss|mme|mlle|monsieur|madame|sra?|señora?|sig(?:ra|nora?)?|dhr|mevr?|mevrouw|meneer|pan[ií]?|dr|prof)\.? \p{Lu}/iu;

const isRole = (said: string) => roleWords.test(said) || saysByItself(said);

/** Who wrote an entry, of what may be names in its head: somebody before the office they work in, whichever is said first. */
function nameAmong(page: Page, top: Document, said: readonly string[]): string {
  const named = said.filter((one) => !isRole(one));
  const all = named.length > 0 ? named : said.filter(saysByItself);
  // "Claims", "specialist in refunds": what somebody does is written small beside a name.
  const capital = all.filter((one) => !/^\p{Ll}/u.test(one));
  const names = capital.length > 0 ? capital : all;
  const isCompany = page.once('company', top.documentElement, () => companyNames(top));
  const titled = names.find((one) => titles.test(one));
  return (
    titled ?? names.find((one) => !(helpWords.test(one) || isOffice(one) || isCompany(one))) ?? names[0] ?? ''
  );
}

/** The letters of an element without those of its times. */
function letters(element: Element, marks: readonly TimeMark[]): string {
  let text = (element.textContent ?? '').replace(/\s+/g, ' ');
  for (const mark of marks)
    if (element.contains(mark.element)) text = text.replace(mark.text.replace(/\s+/g, ' '), ' ');
  return text.replace(/\s+/g, ' ').trim();
}

/** What is around a time and says little else. */
function around(page: Page, row: Element, marks: readonly TimeMark[]): Element {
  let head = marks[0]!.element;
  let said = letters(head, marks);
  if (head === row || said.length > mostLetters) return head;
  for (let up = page.parent(head); up && up !== row; up = page.parent(up)) {
    const here = letters(up, marks);
    if (here.length > mostLetters || (!saysOnlyWhen(said) && here !== said)) break;
    if (here !== said && !namesOnly(page, up, row, marks)) break;
    head = up;
    said = here;
  }
  return head;
}

/** "#3", "2.", "4/7": which of the entries it is. */
const ordinal = /^(?:#|№|n[°ºr]\.? ?)?\d{1,3}(?:[.)]| ?\/ ?\d{1,3})?$/i;
const answerMarks =
  /^(?:(?:re|aw|antw|sv|vs|odp|r|res|rif|fwd?|wg|tr|rv|enc|doorst|pd|vl|továbbítás|válasz) ?: ?)+/i;

/** Whether a piece at the top of an entry says which it is, or its subject: what the page is headed with, answered or not. */
function isAside(page: Page, row: Element, text: string): boolean {
  const flat = text.trim();
  if (ordinal.test(flat)) return true;
  const list = page.parent(row) ?? row;
  const subjects = page.once('subjects', list, () => {
    const headings = [...row.ownerDocument.querySelectorAll('h1, h2, h3')].slice(0, mostHeadings);
    const outside = headings.filter((one) => !page.holds(list, one));
    return new Set(outside.map((one) => (one.textContent ?? '').trim().toLowerCase()));
  });
  return subjects.has(flat.replace(answerMarks, '').toLowerCase());
}

/** Whether a part of an entry says nothing beside its time but what may be names, and words are left outside of it: a short entry is no head. */
function namesOnly(page: Page, part: Element, row: Element, marks: readonly TimeMark[]): boolean {
  const within = pieces(page, part, null).map(({ text }) => text);
  const beside = (text: string) => marks.reduce((left, mark) => left.replace(mark.text, ''), text).trim();
  const label = (text: string) =>
    text === '' || isAside(page, row, text) || namesIn(text).length > 0 || namesBeside(text, '').length > 0;
  if (!within.every((text) => label(beside(text)))) return false;
  return pieces(page, row, null).some(({ element, text }) => text.length > 2 && !page.holds(part, element));
}

/** What stands at the top of an entry before its words: the elements, and what may be names in them. */
function leading(page: Page, row: Element, marks: readonly TimeMark[]): { parts: Element[]; said: string[] } {
  const parts: Element[] = [];
  const said: string[] = [];
  const all = pieces(page, row, null);
  const timeOf = ({ element }: Piece) =>
    marks.find(
      (mark) => mark.element === element || element.contains(mark.element) || mark.element.contains(element),
    );
  // Whatever stands between a name and the time says what its bearer is.
  const timeAt = all.findIndex(timeOf);
  const told = all.slice(0, Math.max(0, timeAt)).every(({ text }) => namesIn(text).length > 0) ? timeAt : 0;
  for (const [index, piece] of all.slice(0, -1).entries()) {
    const { text } = piece;
    const time = timeOf(piece);
    if (!time && isAside(page, row, text)) {
      parts.push(lift(page, piece, row).element);
      continue;
    }
    const named = time ? namesBeside(text, time.text) : namesIn(text);
    const isLabel = index < told || named.every(isRole) || said.every(isRole);
    if (!(time || named.length > 0) || !isLabel) break;
    said.push(...named);
    parts.push(lift(page, piece, row).element);
  }
  return { parts, said };
}

/** A line that is nothing but a name, a part that somebody has, or a mail address. */
function namesIn(line: string): string[] {
  const flat = line.trim();
  return nameLike(flat) || address.test(flat) ? [flat] : [];
}

/** Whether a mark is a day named in passing, among other words. */
function isPassing({ element, text }: TimeMark): boolean {
  return (
    /^\p{L}+$/u.test(text) && element.localName !== 'time' && (element.textContent ?? '').trim() !== text
  );
}

/** The head of an entry; null where it says no time. `now`: ms since 1970 UTC. */
export function headOf(page: Page, row: Element, now: number): EntryHead | null {
  const language = languageOf(row);
  const marks = timeMarks(row, language, now);
  const worded = marks.filter(({ text }) => text !== '');
  // "Dropped it off today." is no head where another line says when.
  const exact = worded.filter((mark) => !isPassing(mark));
  const told = exact.length > 0 ? exact : worded;
  const [first = marks[0]] = told;
  if (!first) return null;
  const head = around(page, row, told.length > 0 ? told : marks);
  const own = marks.filter((mark) => mark.element === row || page.holds(head, mark.element));
  let stated = own.reduce<StatedTime | null>(
    (best, mark) => finer(best, statedBy(mark, language, now)),
    null,
  );
  const whole = head === row ? null : timeIn((head.textContent ?? '').replace(/\s+/g, ' '), language, now);
  stated = finer(stated, whole?.stated ?? null);
  const beside = head === row ? [] : pieces(page, head, null);
  let said = beside.flatMap(({ text }) => {
    const line = text.trim();
    if (isAside(page, row, line)) return [];
    return address.test(line) ? [line] : namesBeside(line, timeIn(line, language, now)?.text ?? first.text);
  });
  let parts = head === row ? [] : [head];
  if (head !== row && said.every(isRole)) {
    const top = leading(page, row, told);
    if (top.said.length > 0)
      [parts, said] = [
        [...parts, ...top.parts],
        [...said, ...top.said],
      ];
  }
  const roles = said.filter(isRole);
  const line = head === row ? first.text : '';
  const words = letters(row, told).replace(besideTimes, '');
  return { parts, line, name: nameAmong(page, row.ownerDocument, said), roles, stated, words };
}

/** An entry's text without the line at its top or its end that says its head, and the name in that line; the text as it was if none does. */
export function withoutHeadLine(
  page: Page,
  row: Element,
  text: string,
  line: string,
): { text: string; name: string } {
  const lines = text.split('\n');
  for (const at of [0, lines.length - 1]) {
    const [head = ''] = lines.slice(at);
    if (line === '' || !head.includes(line)) continue;
    const rest = lines.filter((_, index) => index !== at).join('\n');
    return { text: rest.trim(), name: nameAmong(page, row.ownerDocument, namesBeside(head, line)) };
  }
  return { text, name: '' };
}
