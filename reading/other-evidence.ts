import type { Findings } from './chat-evidence';
import { fieldSelector } from './fields';
import type { Place } from './find-places';
import { groupPoints } from './group-signs';
import { lessonPoints } from './lesson-signs';
import { meetingPoints } from './meeting-signs';
import { pressable } from './ornaments';
import {
  deskWordsIn,
  headedOtherwise,
  labelledOtherwise,
  namesMachine,
  otherWords,
  publishes,
  titledOtherwise,
} from './other-words';
import type { Page } from './page';
import { peopleAround } from './people-signs';
import { showcasePoints } from './showcase-signs';
import { strangerPoints } from './stranger-signs';
import { wordsOf } from './words-of';

/** What was seen of a place before its evidence is weighed. */
export interface Scene {
  /** From the list outwards. */
  chain: Element[];
  findings: Findings;
  /** Text of the panel outside its list. */
  label: string;
  title: string;
  /** Words of help stand there. */
  helps: boolean;
  /** Tells words of help. */
  helpWords: RegExp;
  /** It is laid over the page. */
  laidOver: boolean;
  /** Asks whether the company whose page this is heads the conversation. */
  ownInbox: () => boolean;
}

const itemTypes =
  /Comment|Review|DiscussionForumPosting|SocialMediaPosting|Question|Answer|EmailMessage|Article|BlogPosting/;

const mailAddress = /[^\s<>@]{1,64}@[^\s<>@]{1,200}\.\w{2,}/;
/** Letters of a row in which a sender's address is sought: it stands at the top. */
const headLetters = 1000;
/** Letters from which a row is longer than what one says in a chat. */
const articleLetters = 400;
/** Letters in a field from which it holds a document rather than a message. */
const documentLetters = 200;
/** Share of a field's or its list's width that they must have in common to belong together. */
const leastCommonWidth = 0.3;

function hasConversationList(page: Page, place: Place): boolean {
  let outer = place.panel;
  for (
    let up = page.parent(outer), level = 0;
    up && up.tagName !== 'HTML' && level < 6;
    up = page.parent(up), level += 1
  )
    outer = up;
  const lists =
    /^(conversations|chats|rooms|contacts|inbox|threads|dialogs|channels|tickets|sessions|histories|history|sidebar|recents)$/;
  for (const element of page.within(outer, 1500, 60)) {
    if (place.list && page.holds(place.list, element)) continue;
    const words = wordsOf(element);
    const named =
      words.some((word) => lists.test(word)) ||
      (words.includes('list') &&
        words.some((word) => /^(conversation|chat|room|contact|thread|dialog|session)$/.test(word)));
    if (!named || page.holds(element, place.panel) || !page.shown(element)) continue;
    const items = itemsIn(page, element);
    if (items.length >= 3) return true;
  }
  return false;
}

function itemsIn(page: Page, list: Element): Element[] {
  let most: Element[] = [];
  for (const element of [list, ...page.within(list, 60)]) {
    const items = page
      .children(element)
      .filter((child) => page.textful(child) && !/^(P|SPAN|H\d)$/.test(child.tagName));
    const alike = items.filter(
      (item) => item.tagName === items[0]?.tagName && (item.textContent ?? '').length < 300,
    );
    if (alike.length > most.length) most = alike;
  }
  return most;
}

function controlsPerRow(page: Page, roots: Element[]): number {
  const some = roots.slice(-12);
  let rows = 0;
  for (const root of some) {
    let controls = 0;
    for (const element of page.within(root, 80))
      if (pressable(page, element) && /\p{L}{2}/u.test(element.textContent ?? '')) controls += 1;
    if (controls >= 2) rows += 1;
  }
  return some.length === 0 ? 0 : rows / some.length;
}

function formFields(place: Place): number {
  const form = place.composer?.closest('form');
  return form
    ? form.querySelectorAll(
        'input[type="email"], input[type="tel"], input[name*="subject" i], input[type="url"], input[type="password"]',
      ).length
    : 0;
}

function namesAddress(row: Element): boolean {
  return mailAddress.test((row.textContent ?? '').slice(0, headLetters));
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}

/** The field stands elsewhere on the page: not above or below the list, or outside of what is laid over the page with the list. */
function standsApart(page: Page, { composer, list, panel }: Place): boolean {
  if (!composer || !list) return false;
  for (let at: Element | null = list; at && at !== panel; at = page.parent(at))
    if (page.style(at).position === 'fixed') return true;
  const [field, rows] = [composer.getBoundingClientRect(), list.getBoundingClientRect()];
  if (field.width === 0 || rows.width === 0) return false;
  const common = Math.min(field.right, rows.right) - Math.max(field.left, rows.left);
  return common < leastCommonWidth * Math.min(field.width, rows.width);
}

/** The list is one of several made alike, as the columns of a board are. */
function oneOfSeveral(page: Page, list: Element): boolean {
  const like = (one: Element, other: Element) =>
    other !== one &&
    other.localName === one.localName &&
    other.className === one.className &&
    other.childElementCount > 0;
  let at: Element | null = list;
  for (let level = 0; at && level < 2; level += 1) {
    const up: Element | null = page.parent(at);
    const own: Element = at;
    if (up && own.className !== '' && page.children(up).filter((other) => like(own, other)).length >= 2)
      return true;
    at = up;
  }
  return false;
}

/** A document is written beside it. */
function besideDocument(page: Page, { composer, list }: Place): boolean {
  const top = (composer ?? list)?.ownerDocument;
  return [...(top?.querySelectorAll(fieldSelector) ?? [])].some(
    (field) =>
      field !== composer &&
      !(list && page.holds(list, field)) &&
      (field.textContent ?? '').length > documentLetters &&
      page.shown(field),
  );
}

/** How many watch a stream, as its page tells them. */
const audience =
  /\d\s?(?:k|m|tsd\.?|mio\.?)?\s(?:viewers|zuschauer(?:innen)?|spectateurs|espectadores|spettatori|kijkers|widzów|izleyici|зрител(?:ей|я))(?!\p{L})/iu;
/** Texts of a page among which that is sought. */
const mostTexts = 1500;

/** The number that an element is; empty where it says anything else. */
function numberIn(node: Node | null): string {
  return node?.nodeType === 1 && !(node as Element).firstElementChild ? (node.textContent ?? '') : '';
}

/** The page tells how many people watch what it shows. */
function hasAudience({ panel, list }: Place): boolean {
  const { body } = panel.ownerDocument;
  const walker = panel.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node === list || /^(SCRIPT|STYLE)$/.test(node.nodeName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = mostTexts; left > 0 && walker.nextNode(); left -= 1) {
    const { nodeValue, previousSibling } = walker.currentNode;
    // The number may stand in an element of its own.
    if (nodeValue && /\p{L}/u.test(nodeValue) && audience.test(`${numberIn(previousSibling)}${nodeValue}`))
      return true;
  }
  return false;
}

/** Points against a support chat at this place; found in parts, for much is asked. */
export function* pointsAgainst(page: Page, place: Place, scene: Scene): Generator<void, number> {
  const { chain, findings, label, title, helps, laidOver, ownInbox } = scene;
  const { rowRoots, authors, texts } = findings;
  const near = new Set(chain.slice(0, 4).flatMap(wordsOf));
  const rowWords = new Set(rowRoots.slice(-6).flatMap(wordsOf));
  let points = 0;
  if ([...near].some((word) => otherWords.has(word))) points += 4;
  else if ([...rowWords].some((word) => otherWords.has(word))) points += 2;
  if (labelledOtherwise(place)) points += 3;
  if (publishes(page, place)) points += 4;
  yield;
  if (titledOtherwise(title) && !laidOver) points += 3;
  else if (place.list && headedOtherwise(page, place.list)) points += 3;
  if ([...chain, ...rowRoots].some((element) => itemTypes.test(element.getAttribute('itemtype') ?? '')))
    points += 6;
  if (controlsPerRow(page, rowRoots) > 0.6) points += 3;
  yield;
  const people = new Set(authors.filter((name) => name !== '')).size;
  if (people > 4) points += 5;
  else if (people > 3) points += 2;
  if (namesMachine(title, label)) points += helps || laidOver ? 4 : 7;
  points += Math.min(8, 4 * deskWordsIn(label));
  if (formFields(place) > 0) points += 3;
  // One pasted log does not make articles of what is said around it.
  if (texts.length > 1 && shareOf(texts, ({ length }) => length > articleLetters) > 0.5) points += 2;
  yield;
  if (shareOf(rowRoots.slice(-12), namesAddress) > 0.6) points += 4;
  if (place.list && oneOfSeveral(page, place.list)) points += 4;
  if (standsApart(page, place)) points += 4;
  if (besideDocument(page, place)) points += 3;
  if (hasAudience(place)) points += 5;
  yield;
  points += strangerPoints(page, place, { ...scene, rowRoots });
  yield;
  points += lessonPoints(page, place, { ...findings, laidOver, helps: scene.helpWords.test(label) });
  yield;
  points += meetingPoints(place, { label, helps });
  yield;
  points += groupPoints(place, { ...findings, helpWords: scene.helpWords });
  yield;
  if (!laidOver) points += showcasePoints(place);
  yield;
  // The dearest questions come last.
  if (points < 8 && hasConversationList(page, place)) points += ownInbox() ? 1 : 5;
  yield;
  if (points < 8 && !laidOver && !ownInbox()) points += peopleAround(page, place, helps);
  return points;
}
