import type { Place } from './find-places';
import { writesAnew } from './machine-hints';
import type { Page } from './page';

/** What stands around a place before it is weighed: `label`: text of the panel outside its list; `helpWords`: tell words of help. */
interface Around {
  label: string;
  title: string;
  rowRoots: readonly Element[];
  helpWords: RegExp;
  /** Asks whether the company whose page this is heads the conversation. */
  ownInbox: () => boolean;
}

/** One chooses which machine answers. */
const picksModel = /(?<!\p{L})(?:model|modell|modèle|modelo|modello)\s*[:：]?[^.!?]{0,30}[▾▼⌄˅⏷]/iu;
const commands =
  /(?:^|[\s("'])\/ (?:for|für|pour|para|per|voor|om) |slash[- ]commands?|@ (?:to|zum|um|pour|para|per) (?:mention|erwähnen|mentionner|mencionar|menzionare)/iu;
/** A page titled after a file of a program. */
const sourceFile =
  /^[\w.-]+\.(?:[cm]?[jt]sx?|py|rs|go|java|kt|cs|cpp|hpp|[ch]|rb|php|swift|sql|ipynb|vue|svelte|tex|sh)(?![\w.])/i;
/** What is done with code or with an answer that a machine wrote. */
const takesOver =
  /^(?:apply|insert|run|accept|anwenden|einfügen|übernehmen|ausführen|appliquer|insérer|exécuter|aplicar|insertar|ejecutar|inserir|applica|inserisci|esegui)(?: .{1,20})?$/iu;
const copies =
  /^(?:copy|kopieren|code kopieren|copier|copiar|copia|kopiëren|kopiuj|копировать|コピー|复制)(?: code)?$/iu;
/** What two people bargain with. */
const bargains =
  /(?<!\p{L})(?:make (?:an )?offer|mark (?:it )?as (?:sold|reserved)|preis(?: |-)?vorsch\p{L}+|angebot machen|als (?:verkauft|reserviert) markieren|faire une offre|hacer (?:una )?oferta|fazer (?:uma )?oferta|fai un.offerta|bod (?:doen|uitbrengen)|(?<=· )bied(?:en)?(?= ·|$)|nabídnout cenu|(?:fazer|enviar) (?:uma )?proposta|fare un.offerta|(?:ge|lägg|giv et|gi) bud|tee tarjous|предложить цену|запропонувати ціну|teklif ver|złóż ofertę)(?!\p{L})/iu;
const calls = [
  /(?<!\p{L})(?:video ?-?(?:call|anruf|chat)|appel vidéo|videollamada|videochiamata|videogesprek|chamada de vídeo|rozmowa wideo)/iu,
  /(?<!\p{L})(?:(?:audio|voice|phone) ?-?call|(?:sprach|audio)anruf|appel (?:audio|vocal)|llamada (?:de voz|de audio)|chiamata (?:audio|vocale)|audiogesprek|chamada de voz|rozmowa głosowa)/iu,
];
/** Lists of conversations by what a screen reader says of them. */
const conversations =
  /^(?:chats?|conversations?|chat list|direct messages|messages|unterhaltungen|gespräche|chatliste|direktnachrichten|discussions|conversaciones|conversas|conversazioni|gesprekken|rozmowy|sohbetler|чаты)$/iu;
const labelledLists = ['listbox', 'list', 'tree', 'grid', 'navigation']
  .map((role) => `[role="${role}"][aria-label]`)
  .join(', ');
/** Channels that are so called are enough to tell where many talk. */
const fewestAlike = 3;
const mostItems = 400;
const rowsLookedAt = 12;

const sayingOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '').trim();

/** Points for signs of a machine that one works with: its model is chosen, its code is taken over, its answers are made anew. */
function machinePoints({ label, title, rowRoots }: Around): number {
  let points = 0;
  if (picksModel.test(label)) points += 2;
  if (commands.test(label)) points += 2;
  if (sourceFile.test(title)) points += 2;
  const buttons = rowRoots
    .slice(-rowsLookedAt)
    .flatMap((row) =>
      [...row.querySelectorAll('button, [role="button"]')].map((one) => ({ row, said: sayingOf(one) })),
    );
  const onCode = buttons.filter(({ row }) => row.querySelector('pre, code') !== null);
  if (onCode.some(({ said }) => takesOver.test(said))) points += 4;
  else if (onCode.some(({ said }) => copies.test(said))) points += 2;
  if (buttons.some(({ said }) => writesAnew(said))) points += 4;
  return points;
}

/** Points for signs of talk between people: several conversations or channels to choose from, calls with sound and picture, bargains. */
function peoplePoints(
  page: Page,
  { panel, list }: Place,
  { label, title, helpWords, ownInbox }: Around,
): number {
  let points = 0;
  const heads = `${label} · ${buttonsOf(page, panel, list)}`;
  if (calls.every((call) => call.test(heads))) points += 3;
  if (bargains.test(heads) || bargains.test(title)) points += 4;
  const root = panel.ownerDocument;
  const outside = (element: Element) => !list || !page.holds(list, element);
  const links = [...root.querySelectorAll('a, li, [role="treeitem"], [role="option"], button')].slice(
    0,
    mostItems,
  );
  const channels = links.filter((link) => /^#\s?[\p{L}\d_-]{2,40}$/u.test((link.textContent ?? '').trim()));
  if (channels.filter(outside).length >= fewestAlike) points += 5;
  const chosen = [
    ...root.querySelectorAll('[aria-selected="true"], [aria-current]:not([aria-current="false"])'),
  ];
  if (chosen.slice(0, mostItems).some((item) => outside(item) && headsPanel(item, label, helpWords)))
    points += 5;
  const apart = (element: Element) => outside(element) && !(list && page.holds(element, list));
  const lists = [...root.querySelectorAll(labelledLists)].filter(
    (one) => conversations.test(one.getAttribute('aria-label') ?? '') && one.childElementCount >= fewestAlike,
  );
  if (lists.some(apart) && !ownInbox()) points += 5;
  return points;
}

/** What the buttons of a panel are called where they show no words. */
function buttonsOf(page: Page, panel: Element, list: Element | null): string {
  return [...panel.querySelectorAll('button, [role="button"], a')]
    .filter((button) => !list || !page.holds(list, button))
    .slice(0, 60)
    .map(sayingOf)
    .join(' · ');
}

/** Whether an item chosen from several made alike says with whom one talks, and the panel is headed by that: a person or a group, no help. */
function headsPanel(item: Element, label: string, helpWords: RegExp): boolean {
  if (item.getAttribute('role') === 'tab' || item.closest('[role="tablist"]')) return false;
  const alike = [...(item.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === item.localName,
  );
  if (alike.length < fewestAlike) return false;
  const walker = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (texts.length < 4 && walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (/\p{L}{2}/u.test(text)) texts.push(text);
  }
  // With a name alone it may be a page of a menu: conversations show what was said last, or when.
  const [name = '', more] = texts;
  return more !== undefined && name.length < 60 && !helpWords.test(name) && label.includes(name);
}

/** Points against a support chat for what such a chat never has: signs of machines to work with, and of people among themselves. */
export function strangerPoints(page: Page, place: Place, around: Around): number {
  return machinePoints(around) + peoplePoints(page, place, around);
}
