import type { Party } from '../conversation/party';
import { headedByCompany } from './company-inbox';
import type { Place } from './find-places';
import { pointsAgainst } from './other-evidence';
import { titledOtherwise } from './other-words';
import type { Page } from './page';
import { wordsOf } from './words-of';

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
  /** Somebody is shown to be typing. */
  typing: boolean;
}

/** Points from which a place is taken for a support chat, and below which it is given up. */
export const chatFrom = 5;
/** Points below which a place is no chat for certain. */
export const noChatBelow = -2;

const chatWords = new Set(
  'chat chats chatbot livechat webchat chatbox chatwindow messenger conversation transcript bot messages message msg widget'.split(
    ' ',
  ),
);
/** Words of those who help, in several languages. */
export const helpWords =
  /(?<!\p{L})(?:tugi|tuki|apua|tulong|segítség|pagalba|ajutor|cabhair|cymorth|axuda|laguntza|помош|көмек|msaada|bantuan|taimako|trợ giúp|hỗ trợ|کمک|مدد)(?!\p{L})|support|service|help|hilfe|kunden|berat|assist|contact|kontakt|care\b|agent|aide|client|ayuda|soporte|atenci|assistenza|suporte|ajuda|pomoc|hulp|klant|поддерж|помощ|客服|サポート|고객|destek|دعم|atend(?:im|ent)|kundse|kundtj|kundeserv|kundecent|ügyfél|zákazn|podpora|obsłu[gż]|wsparci|asiakas|asistenț|müşteri|yardım|підтримк|допомо|обслуг|εξυπηρ|υποστήριξη|βοήθεια|תמיכה|שירות|عملاء|مساعدة|お客様|お問い?合わ?せ|상담|문의|在线咨询|podršk|подршк|поддршк|поддръжк|pomoć|pomoč|klienditugi|palīdzīb|atbalst|aðstoð|tacaíocht|ndihm|mbështetj|għajnuna|қолдау|დახმარებ|მხარდაჭერ|օգնություն|աջակց|پشتیبانی|সহা(?:\u09af\u09bc|\u09df)তা|সাহায্য|सहायता|मदद|உதவி|సహాయం|ಸಹಾಯ|സഹായ|સહાય|ਸਹਾਇਤਾ|සහාය|အကူအညီ|ជំនួយ|ช่วยเหลือ|บริการลูกค้า|እርዳታ|ድጋፍ/iu;
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

/** Whether a chain of elements, from the inside out, is laid over the page or fills a small frame. */
export function laidOverPage(page: Page, chain: readonly Element[]): boolean {
  if (chain.some((element) => page.style(element).position === 'fixed')) return true;
  const view = chain[0]?.ownerDocument.defaultView;
  return view !== null && view !== undefined && view !== view.top && view.innerWidth < 700;
}

function ownElement(chain: readonly Element[]): boolean {
  return chain.some(({ localName }) => localName.includes('-'));
}

/** Whether a chain of elements, from the inside out, is laid over the page, made as an element of its own, or in a small frame. */
export function afloat(page: Page, chain: readonly Element[]): boolean {
  return ownElement(chain) || laidOverPage(page, chain);
}

/** Whether one person with a name has said a lot and nobody else anything. */
function isMonologue({ parties, authors, texts }: Findings): boolean {
  if (texts.length < 10 || parties.includes('customer')) return false;
  return new Set(authors.filter((name) => name !== '')).size === 1;
}

/** Points for a support chat at this place: evidence of many kinds, no single one decides; found in parts. */
export function* chatPoints(page: Page, place: Place, findings: Findings): Generator<void, number> {
  const view = place.panel.ownerDocument.defaultView;
  if (otherHosts.test(view?.location.hostname ?? '')) return -10;
  const chain = around(page, place);
  const words = new Set(chain.flatMap(wordsOf));
  const rowWords = new Set(findings.rowRoots.slice(-6).flatMap(wordsOf));
  const label = chrome(page, place);
  const title = place.panel.ownerDocument.title;
  let points = 0;

  const sided = findings.sides.includes(1) && findings.sides.includes(-1);
  if (sided) points += 3;
  if (findings.typed && findings.answered && !sided) points += 1.5;
  if (findings.typed && findings.answered) points += 1;
  if (findings.typed && findings.answered && findings.parties.includes('system')) points += 1;
  if (findings.typing) points += 2;
  if (place.list?.getAttribute('role') === 'log') points += 1.5;
  if (place.composer) points += 2;
  if (findings.youAndOthers && !sided) points += 2;
  if ([...words].some((word) => chatWords.has(word)) || [...rowWords].some((word) => chatWords.has(word)))
    points += 2;
  if (!sided && place.composer && isMonologue(findings)) points += 1;
  const laidOver = laidOverPage(page, chain);
  if (laidOver) points += 2;
  else if (ownElement(chain)) points += 1;
  const helps = helpWords.test(label) || (helpWords.test(title) && !titledOtherwise(title));
  if (helps) points += 1;
  const ownInbox = () => headedByCompany(page, place, helpWords);
  const scene = { chain, findings, label, title, helps, helpWords, laidOver, ownInbox };
  return points - (yield* pointsAgainst(page, place, scene));
}
