import type { StatedTime } from '../conversation/sighting';
import { dayIn, readDatetime, readTime } from './displayed-time';
import { edgesOf } from './edges';
import { ornamental, pressable } from './ornaments';
import type { Page } from './page';
import { lift, type Piece, pieces } from './pieces';
import { isState, isTime, lineOf, nameLike, withoutTicks } from './row-labels';
import { shownText } from './shown-text';
import type { Unit } from './units';
import { wordsOf } from './words-of';

/** What a message is made of. `you`: a label calls the speaker "you"; `ticked`: shows a sign of delivery. */
export interface Parts {
  text: string;
  author: string;
  stated: StatedTime | null;
  /** The time was said without a day. */
  dayless: boolean;
  you: boolean;
  ticked: boolean;
  avatar: boolean;
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

/** What a speaker's label says where it means the person who reads. */
export const youTexts =
  /^(you|me|myself|du|sie|ich|tú|usted|yo|vous|moi|tu|toi|io|você|eu|jij|ik|вы|я|あなた|自分|你|我|您|나|siz|ben|ty|ja)$/i;
const said = /^(.{1,60}?)\s*(said|says|sagte?|schrieb|wrote|a dit|dijo|ha detto)\s*:?\s*$|^(.{1,60}?):\s*$/i;

/** What a screen reader alone is told in front of the message: "You said:". */
function spokenLabel(page: Page, root: Element): string {
  for (const element of page.within(root, 60)) {
    if (!page.spokenOnly(element) || page.style(element).display === 'none') continue;
    const match = said.exec((element.textContent ?? '').trim());
    if (match) return (match[1] ?? match[3] ?? '').trim();
  }
  const label = root.getAttribute('aria-label') ?? '';
  return said.exec(label)?.[1] ?? '';
}

function avatarName(page: Page, root: Element): string | null {
  for (const element of page.within(root, 40)) {
    const words = wordsOf(element);
    if (
      !words.includes('avatar') &&
      !(element.tagName === 'IMG' && words.some((word) => /avatar|profile|photo/.test(word)))
    )
      continue;
    const image = element.tagName === 'IMG' ? element : element.querySelector('img');
    const alt = (image?.getAttribute('alt') ?? '').trim();
    return /^(|.*\b(avatar|image|bild|photo|foto|profile?|icon|logo|picture|user|bot)\b.*)$/i.test(alt)
      ? ''
      : alt;
  }
  return null;
}

/** Reads one message apart: what was said, by whom, when, as the page shows it. */
export function partsOf(page: Page, unit: Unit, context: RowContext): Parts {
  const parts: Parts = {
    text: '',
    author: '',
    stated: null,
    dayless: false,
    you: false,
    ticked: false,
    avatar: false,
  };
  const { language } = context;
  const label = ({ element, text }: Piece): void => {
    if (isState(element, text)) parts.ticked = true;
    else tellTime(parts, element, text, context);
  };
  const { cut, author, labels } = edgesOf(page, unit.body, context.list, language);
  parts.author = author;
  labels.forEach(label);
  const beside = unit.root === unit.body ? [] : pieces(page, unit.root, unit.body);
  const around = beside.map((piece) => lift(page, piece, unit.root));
  for (const piece of [...around, ...unit.heads.flatMap((head) => pieces(page, head, null))]) {
    const { element, text } = piece;
    const line = lineOf(text, language);
    const isLabel = line.times > 0 || isState(element, text) || isTime(element, text, language);
    if (isLabel) label(piece);
    const name = isState(element, text) ? '' : isLabel ? line.name : text;
    if (parts.author === '' && (isLabel ? nameLike(name) : name.length <= 60 && !name.includes('\n')))
      parts.author = name.replace(/\s*:$|^~\s*/g, '');
  }
  const skip = (element: Element) =>
    cut.has(element) ||
    context.isLabel?.(element) === true ||
    (element !== unit.body &&
      context.isSaid?.(element) !== true &&
      (pressable(page, element) || ornamental(page, element)));
  const text = shownText(page, unit.body, skip);
  parts.text = cut.size > 0 && parts.author !== '' ? text.replace(/^:\s*/, '') : text;
  const alt = avatarName(page, unit.root);
  parts.avatar = alt !== null;
  const spoken = spokenLabel(page, unit.root);
  parts.you = youTexts.test(parts.author) || youTexts.test(spoken);
  if (parts.author === '' && !parts.you) parts.author = spoken || alt || '';
  return parts;
}

/** Takes in what a label says of the time; the first time told stays. */
export function tellTime(parts: Parts, element: Element, text: string, { language, now }: RowContext): void {
  const exact = readDatetime(element.closest('time')?.getAttribute('datetime') ?? '');
  const bare = withoutTicks(text);
  if (bare !== text) parts.ticked = true;
  const stated = exact ?? readTime(bare, language, now);
  if (!stated || parts.stated) return;
  parts.stated = stated;
  parts.dayless = !exact && dayIn(bare, language, now) === null;
}
