import type { Party } from '../conversation/party';
import type { Place } from './find-places';
import { pressable } from './ornaments';
import type { Page } from './page';
import { splitWords, wordsOf } from './words-of';

/** What a look found that speaks for or against a support chat. `sides`: of each row; `authors`: names of the company's rows. */
export interface Findings {
  parties: Party[];
  sides: (number | null)[];
  authors: string[];
  texts: string[];
  rowRoots: Element[];
  /** The person's typed words appeared as a row. */
  typed: boolean;
  /** Some rows are said by "you", others by somebody with a name. */
  youAndOthers: boolean;
  /** Others' rows appeared after them. */
  answered: boolean;
}

/** Points from which a place is taken for a support chat, and below which it is given up. */
export const chatFrom = 4;
/** Points below which a place is no chat for certain. */
export const noChatBelow = -2;

const chatWords = new Set(
  'chat chats chatbot livechat webchat chatbox chatwindow messenger conversation transcript bot messages message msg widget dialog'.split(
    ' ',
  ),
);
/** Words of those who help, in several languages. */
export const helpWords =
  /support|service|help|hilfe|kunden|berat|assist|contact|kontakt|care\b|agent|aide|client|ayuda|soporte|atenci|assistenza|suporte|ajuda|pomoc|hulp|klant|поддерж|помощ|客服|サポート|고객|destek|دعم/i;
const otherWords = new Set(
  'comment comments commenting review reviews post posts forum tweet story issue pull diff commit mail email inbox newsletter guestbook livestream editor terminal console logs changelog todo todos task tasks notes guess score podcast interview lesson quiz game lobby guild'.split(
    ' ',
  ),
);
const machineWords =
  /\bgpt|chatgpt|claude|gemini|copilot|llama|mistral|\bllm\b|language model|sprachmodell|ai assistant|ki-assistent|ai chat|regenerate|neu generieren|prompt|can make mistakes|kann fehler machen|stop generating|new chat|neuer chat|playground|temperature/i;
const deskWords =
  /\b(assign(ed|ee)?|resolve|reassign|macros?|internal note|close ticket|ticket #?\d|unassigned|snooze|zuweisen|zugewiesen|interne notiz|kundenakte|customer details|kundendaten|canned responses?|textbausteine)\b/gi;
const itemTypes =
  /Comment|Review|DiscussionForumPosting|SocialMediaPosting|Question|Answer|EmailMessage|Article|BlogPosting/;
/** Hosts of what is no support: assistants, messengers, mail, social networks, code. */
export const otherHosts =
  /(^|\.)(chatgpt|openai|claude|anthropic|gemini\.google|copilot\.microsoft|perplexity|character|poe|deepseek|mistral|huggingface|web\.whatsapp|whatsapp|web\.telegram|telegram|messenger|discord|slack|teams\.microsoft|teams\.live|chat\.google|mail\.google|outlook\.live|outlook\.office|skype|signal|element|instagram|facebook|x|twitter|reddit|youtube|twitch|tiktok|linkedin|github|gitlab|bitbucket|stackoverflow|medium|quora|wikipedia|docs\.google|notion|figma)\.(com|ai|org|io|net|so)$/;

function around(page: Page, place: Place): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = place.list ?? place.panel; at && at.tagName !== 'HTML'; at = page.parent(at))
    chain.push(at);
  return chain;
}

/** Text of the panel outside its list: headings, labels, hints. */
function chrome(page: Page, place: Place): string {
  const said: string[] = [];
  let budget = 300;
  const visit = (element: Element): void => {
    if (element === place.list || budget-- < 0 || !page.shown(element)) return;
    said.push(
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
      element.getAttribute('title') ?? '',
    );
    for (const node of page.nodes(element))
      if (node.nodeType === 3) said.push((node as Text).data);
      else if (node.nodeType === 1) visit(node as Element);
  };
  visit(place.panel);
  return said.join(' ').replace(/\s+/g, ' ').slice(0, 2000);
}

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
  for (const element of page.within(outer, 1500)) {
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

/** Whether a chain of elements, from the inside out, is laid over the page, made as an element of its own, or in a small frame. */
export function afloat(page: Page, chain: readonly Element[]): boolean {
  if (chain.some((element) => page.style(element).position === 'fixed' || element.localName.includes('-')))
    return true;
  const view = chain[0]?.ownerDocument.defaultView;
  return view !== null && view !== undefined && view !== view.top && view.innerWidth < 700;
}

function formFields(place: Place): number {
  const form = place.composer?.closest('form');
  return form
    ? form.querySelectorAll(
        'input[type="email"], input[type="tel"], input[name*="subject" i], input[type="url"], input[type="password"]',
      ).length
    : 0;
}

/** Points for a support chat at this place: evidence of many kinds, no single one decides. */
export function chatPoints(page: Page, place: Place, findings: Findings): number {
  const view = place.panel.ownerDocument.defaultView;
  if (otherHosts.test(view?.location.hostname ?? '')) return -10;
  const chain = around(page, place);
  const words = new Set(chain.flatMap(wordsOf));
  const near = new Set(chain.slice(0, 4).flatMap(wordsOf));
  const rowWords = new Set(findings.rowRoots.slice(-6).flatMap(wordsOf));
  const label = chrome(page, place);
  const title = place.panel.ownerDocument.title;
  let points = 0;

  const sided = findings.sides.includes(1) && findings.sides.includes(-1);
  if (sided) points += 3;
  if (findings.typed && findings.answered && !sided) points += 2;
  if (findings.typed && findings.answered) points += 1;
  if (place.list?.getAttribute('role') === 'log') points += 1.5;
  if (place.composer) points += 2;
  if (findings.youAndOthers && !sided) points += 2;
  if ([...words].some((word) => chatWords.has(word)) || [...rowWords].some((word) => chatWords.has(word)))
    points += 2;
  if (afloat(page, chain)) points += 2;
  if (helpWords.test(label) || helpWords.test(title)) points += 1;

  if ([...near].some((word) => otherWords.has(word))) points -= 4;
  else if ([...rowWords].some((word) => otherWords.has(word))) points -= 2;
  if (splitWords(labelsOf(place)).some((word) => otherWords.has(word) && !/^repl/.test(word))) points -= 3;
  if (
    chain.some((element) => itemTypes.test(element.getAttribute('itemtype') ?? '')) ||
    findings.rowRoots.some((root) => itemTypes.test(root.getAttribute('itemtype') ?? ''))
  )
    points -= 6;
  if (controlsPerRow(page, findings.rowRoots) > 0.6) points -= 3;
  const people = new Set(findings.authors.filter((name) => name !== '')).size;
  if (people > 4) points -= 5;
  else if (people > 3) points -= 2;
  if (machineWords.test(title) || machineWords.test(label)) points -= 4;
  points -= Math.min(8, 4 * new Set((label.match(deskWords) ?? []).map((word) => word.toLowerCase())).size);
  if (formFields(place) > 0) points -= 3;
  const lengths = findings.texts.reduce((sum, text) => sum + text.length, 0);
  if (findings.texts.length > 1 && lengths / findings.texts.length > 500) points -= 2;
  if (points > -2 && hasConversationList(page, place)) points -= 5;
  return points;
}

function labelsOf({ composer, list }: Place): string {
  const named = (element: Element | null) =>
    ['placeholder', 'aria-label', 'data-placeholder', 'title']
      .map((name) => element?.getAttribute(name) ?? '')
      .join(' ');
  return `${named(composer)} ${named(list)}`;
}
