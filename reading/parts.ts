import type { StatedTime } from '../conversation/sighting';
import { dayIn, isTimeText, readDatetime, readTime } from './displayed-time';
import type { Page } from './page';
import { lift, type Piece, pieces, telling } from './pieces';
import { isNamed, isState, isTime, withoutTicks } from './row-labels';
import { shownText } from './shown-text';
import { ornamental, pressable, type Unit } from './units';
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

/** The page's language and the look's time, in which displayed times are read. */
export interface TimeContext {
  language: string;
  now: number;
}

const youTexts =
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

/** Elements at the edge of a body that are not what was said: the name on top, time and ticks at the end. */
function edges(
  page: Page,
  body: Element,
  language: string,
  parts: Parts,
  seen: (piece: Piece) => void,
): Set<Element> {
  const cut = new Set<Element>();
  const all = pieces(page, body, null).map((piece) => lift(page, piece, body));
  const total = all.length;
  if (total < 2) return cut;
  let left = total;
  for (const [index, piece] of all.entries()) {
    if (left < 2 || piece.element === body) continue;
    const { element, text } = piece;
    if (isTime(element, text, language) || isState(element, text)) seen(piece);
    else if (
      index <= 1 &&
      parts.author === '' &&
      (isNamed(element, text) || leadsAsName(page, element, text, index))
    ) {
      parts.author = text.replace(/\s*:$/, '');
    } else continue;
    cut.add(element);
    left -= 1;
  }
  for (const element of [...cut]) cutAround(page, element, body, cut);
  return cut;
}

/** Cuts the line around as well where nothing but marks is left of it. */
function cutAround(page: Page, element: Element, body: Element, cut: Set<Element>): void {
  const up = page.parent(element);
  if (!up || up === body || !page.holds(body, up)) return;
  const left = shownText(page, up, (inner) => cut.has(inner));
  if (telling.test(left)) return;
  cut.add(up);
  cutAround(page, up, body, cut);
}

function leadsAsName(page: Page, element: Element, text: string, index: number): boolean {
  if (index > 0 || text.length > 40 || text.includes('\n')) return false;
  if (/:$/.test(text) || /^\s*:/.test(element.nextSibling?.nodeValue ?? ''))
    return /^(B|STRONG|SPAN|DT|EM|I|DIV|CITE|LABEL)$/.test(element.tagName);
  if (/[.!?…。！？]$/.test(text) || /^(P|LI|CODE|PRE|A|EM|I|TD|H\d)$/.test(element.tagName)) return false;
  const style = page.style(element);
  if (
    element.parentElement &&
    page.nodes(element.parentElement).some((node) => node.nodeType === 3 && /\S/.test((node as Text).data))
  )
    return false;
  const bold = Number(style.fontWeight) >= 600;
  const next = element.nextElementSibling;
  const bigger =
    next !== null && Number.parseFloat(page.style(next).fontSize) > Number.parseFloat(style.fontSize) * 1.08;
  return (bold || bigger) && next !== null;
}

/** Reads one message apart: what was said, by whom, when, as the page shows it. */
export function partsOf(page: Page, unit: Unit, context: TimeContext): Parts {
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
  const meta = ({ element, text }: Piece): void => {
    if (isTime(element, text, language)) {
      const stamp = element.closest('time')?.getAttribute('datetime') ?? '';
      const bare = withoutTicks(text);
      if (bare !== text) parts.ticked = true;
      parts.dayless =
        parts.stated === null && dayIn(bare, language, context.now) === null && readDatetime(stamp) === null;
      parts.stated ??= readDatetime(stamp) ?? readTime(bare, language, context.now);
    } else if (isState(element, text)) parts.ticked = true;
  };
  const cut = edges(page, unit.body, language, parts, meta);
  const outside =
    unit.root === unit.body
      ? []
      : pieces(page, unit.root, unit.body).map((piece) => lift(page, piece, unit.root));
  const heads = unit.heads.flatMap((head) => pieces(page, head, null));
  for (const piece of [...outside, ...heads]) {
    meta(piece);
    if (isTime(piece.element, piece.text, language) || isState(piece.element, piece.text)) continue;
    if (parts.author === '' && piece.text.length <= 60 && !piece.text.includes('\n'))
      parts.author = withoutTime(piece.text, language).replace(/\s*:$/, '');
  }
  const skip = (element: Element) =>
    cut.has(element) || (element !== unit.body && (pressable(page, element) || ornamental(page, element)));
  const text = shownText(page, unit.body, skip);
  parts.text = cut.size > 0 && parts.author !== '' ? text.replace(/^:\s*/, '') : text;
  const alt = avatarName(page, unit.root);
  parts.avatar = alt !== null;
  const label = spokenLabel(page, unit.root);
  parts.you = youTexts.test(parts.author) || youTexts.test(label);
  if (parts.author === '' && !parts.you) parts.author = label || alt || '';
  return parts;
}

function withoutTime(text: string, language: string): string {
  const [first = '', ...rest] = text.split(/\s*[·•|,–]\s*/);
  return rest.length > 0 && isTimeText(rest.join(' '), language) ? first : text;
}
