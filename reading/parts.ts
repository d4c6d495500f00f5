import type { StatedTime } from '../conversation/sighting';
import { dayIn, readDatetime, readTime } from './displayed-time';
import { edgesOf } from './edges';
import { furnitureIn } from './furniture';
import { attributeName, nameIn, pictureName } from './label-names';
import { linePrefix } from './line-prefix';
import { meansYou } from './means-you';
import { ornamental, pressable, tagsIn } from './ornaments';
import type { Page } from './page';
import { lift, type Piece, pieces } from './pieces';
import { hasTicks, isNamed, isState, isTime, lineOf, nameLike, withoutTicks } from './row-labels';
import { shownPictures, signsOf } from './shown-pictures';
import { shownText } from './shown-text';
import type { Unit } from './units';
import { isUnreadLine } from './unread-line';

/** What a message is made of. `you`: a label calls the speaker "you"; `ticked`: shows a sign of delivery. */
export interface Parts {
  text: string;
  author: string;
  stated: StatedTime | null;
  /** The time was said without a day. */
  dayless: boolean;
  /** Some ms of the day that a date without a clock names, in the row itself. */
  day: number | null;
  you: boolean;
  ticked: boolean;
  avatar: boolean;
  /** The name stands below the words: those above it may be the same speaker's. */
  under?: true;
  /** Short words beside the name that are no part of it: a role, a badge. */
  badges?: string[];
  /** What a screen reader alone is told of who speaks, where the row shows another name or none. */
  spoken?: string;
  /** Words beside the name that say on which side its bearer stands. */
  roles?: string[];
  /** All that an entry of a thread says beside when it was, where that was taken for its head. */
  headWords?: string;
}

/** What a row is read in: its list, the page's language and the look's time (ms since 1970 UTC). */
export interface RowContext {
  /** Where the rows stand. */
  list: Element;
  language: string;
  now: number;
  /** What is known beforehand to be a label and no part of what was said. */
  isLabel?: (element: Element) => boolean;
  /** What is known beforehand to be part of what was said, though it looks like an ornament. */
  isSaid?: (element: Element) => boolean;
}

/** Who speaks, as a screen reader alone is told in front of the message: "You said:". */
function spokenName(page: Page, root: Element, isLabel: RowContext['isLabel']): string {
  for (const element of page.within(root, 60)) {
    if (!page.spokenOnly(element) || page.style(element).display === 'none' || isLabel?.(element)) continue;
    const name = nameIn(element.textContent ?? '', false);
    if (name !== '') return name;
  }
  return '';
}

/** The name that a row holds a place for and does not show, as rows of one speaker do that stand below each other. */
function hiddenName(page: Page, root: Element): string {
  for (const element of page.within(root, 40)) {
    if (page.style(element).visibility !== 'hidden') continue;
    const text = (element.textContent ?? '').trim();
    if (isNamed(element, text) && nameLike(text)) return text;
  }
  return '';
}

/** Reads one message apart: what was said, by whom, when, as the page shows it. `item`: the list's item that it stands in. */
export function partsOf(page: Page, unit: Unit, item: Element, context: RowContext): Parts {
  const parts: Parts = {
    text: '',
    author: '',
    stated: null,
    dayless: false,
    day: null,
    you: false,
    ticked: false,
    avatar: false,
  };
  const { language } = context;
  const label = ({ element, text }: Piece): void => {
    if (isState(element, text)) parts.ticked = true;
    else tellTime(parts, element, text, context);
  };
  const { cut, author, foot, labels, badges } = edgesOf(
    page,
    unit.body,
    context.list,
    language,
    isHeaded(page, unit, language),
  );
  parts.author = author;
  labels.forEach(label);
  const tail = unit.root === unit.body ? null : furnitureIn(page, unit.root, context.list);
  const beside =
    unit.root === unit.body
      ? []
      : pieces(page, unit.root, unit.body).filter(({ element }) => !tail?.contains(element));
  const around = beside.map((piece) => lift(page, piece, unit.root));
  for (const piece of [...around, ...unit.heads.flatMap((head) => pieces(page, head, null))]) {
    const { element, text } = piece;
    if (isUnreadLine(text)) continue;
    const line = lineOf(text, language);
    const isLabel = line.times > 0 || isState(element, text) || isTime(element, text, language);
    if (isLabel) label(piece);
    const name = isState(element, text) || withoutTicks(line.name) === '' ? '' : isLabel ? line.name : text;
    if (!isLabel && parts.author !== '' && text !== parts.author && text.length <= 40) badges.push(text);
    if (parts.author === '' && (isLabel ? nameLike(name) : name.length <= 60 && !name.includes('\n')))
      parts.author = name.replace(/\s*:$|^~\s*/g, '');
    if (isLabel && name !== '' && parts.author === name && follows(unit.body, element)) parts.under = true;
  }
  badges.push(...[unit.root, ...unit.heads].flatMap((one) => tagsIn(page, one)));
  if (badges.length > 0) parts.badges = badges;
  const skip = (element: Element) =>
    cut.has(element) ||
    context.isLabel?.(element) === true ||
    (element !== unit.body &&
      context.isSaid?.(element) !== true &&
      (pressable(page, element) || ornamental(page, element)));
  const text = shownText(page, unit.body, skip);
  parts.text =
    (colonFollows(cut) ? text.replace(/^:\s*/, '') : text) ||
    shownPictures(page, unit.body) ||
    signsOf(page, unit.body);
  const prefix = parts.author === '' && !context.isLabel ? linePrefix(page, item, parts.text) : null;
  if (prefix) {
    parts.text = prefix.text;
    parts.author = prefix.author;
    if (prefix.clock !== '') tellTime(parts, unit.body, prefix.clock, context);
  }
  const picture = pictureName(page, unit.root, unit.body);
  parts.avatar = picture !== null;
  const spoken =
    spokenName(page, unit.root, context.isLabel) || attributeName(page, unit.body, item, parts.text);
  if (parts.author === '' && spoken === '') parts.author = foot || hiddenName(page, unit.root);
  parts.you = meansYou(parts.author, language) || meansYou(spoken, language);
  if (spoken !== '' && spoken !== parts.author && !meansYou(spoken, language)) parts.spoken = spoken;
  if (parts.author === '' && !parts.you) parts.author = spoken || picture || '';
  return parts;
}

/** Whether a name stands above the body in its group. */
function isHeaded(page: Page, { heads }: Unit, language: string): boolean {
  const isName = ({ element, text }: Piece) =>
    nameLike(text) && !isTime(element, text, language) && !isState(element, text);
  return heads.some((head) => pieces(page, head, null).some(isName));
}

function follows(body: Element, element: Element): boolean {
  return (body.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether the name that was cut off is parted from the words by a colon of theirs: `<b>Martin</b>: Hello`. */
function colonFollows(cut: Set<Element>): boolean {
  return [...cut].some(
    ({ nextSibling }) => nextSibling?.nodeType === 3 && /^\s*:/.test(nextSibling.nodeValue ?? ''),
  );
}

/** Takes in what a label says of the time; the first time told stays. */
export function tellTime(parts: Parts, element: Element, text: string, { language, now }: RowContext): void {
  const exact = readDatetime(element.closest('time')?.getAttribute('datetime') ?? '');
  const bare = withoutTicks(text);
  if (hasTicks(text)) parts.ticked = true;
  const stated = exact ?? readTime(bare, language, now);
  if (!stated) parts.day ??= dayIn(bare, language, now);
  if (!stated || parts.stated) return;
  parts.stated = stated;
  parts.dayless = !exact && dayIn(bare, language, now) === null;
}
