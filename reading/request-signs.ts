import { mayBeComposer } from './fields';
import { linesBeside } from './lines-beside';
import { publishes } from './other-words';
import type { Page } from './page';
import { asksForReply, namesMatter, namesOrder, saysStatus } from './request-words';
import { addressOf, threadAt } from './ticket-address';

/** Letters of the longest text that counts. */
const longestText = 160;
/** Points of a page that shows a number, a status, and the word for a case. */
const whole = 5.5;
const fields = 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]';
const headings = 'h1, h2, [role="heading"][aria-level="1"]';
const numbered =
  /(?:nummer|number|no\.|nr\.?|n[°º]|num[eé]ro|número|numer|referen\p{L}+|référence|番号|编号|번호|#)\s*[:：]?\s*[A-Z]{0,6}[-/]?\d[\w/-]{2,24}/iu;
/** A label that its number stands below. */
const numberLabel =
  /(?:nummer|number|no\.|nr\.?|n[°º]|num[eé]ro|número|numer|číslo|szám|номер|referen\p{L}+|référence|番号|编号|번호)\s*[:：]?$/iu;
/** What people keep letters in. */
const mailFolders =
  /^(?:inbox|sent|drafts?|spam|junk|trash|starred|archive|posteingang|gesendet|entwürfe|papierkorb|boîte de réception|envoyés|brouillons|corbeille|recibidos|enviados|borradores|papelera|posta in arrivo|inviata|bozze|cestino|postvak in|verzonden|concepten|prullenbak|odebrane|wysłane|wersje robocze|kosz|inkorgen|skickat|utkast|papperskorgen|входящие|отправленные|черновики|корзина|受信トレイ|送信済み|下書き|ゴミ箱)(?: ?\(?\d+\)?)?$/iu;
/** What stands where code is kept. */
const codeWords =
  /^(?:code|pull requests?|merge requests?|commits?|branch(?:es)?|labels?:?.*|milestones?:?.*|assignees?:?.*|releases?|repository|backlog|sprint:?.*|epic:?.*|story points.*)(?: ?\(?\d+\)?)?$/i;
/** How many saw or liked something, or take part in it. */
const crowd =
  /\d\s*(?:[km]|tsd\.?)?\s*(?:x |keer |times |mal )?(?:views?|likes?|upvotes?|votes?|followers|members|subscribers|shares|aufrufe|mal gesehen|stimmen|mitglieder|abonnenten|vues|abonnés|membres|visitas|vistas|miembros|visualizzazioni|membri|bekeken|leden|wyświetle\p{L}*|członk\p{L}*|visningar|medlemmar|medlemmer|просмотр\p{L}*|участник\p{L}*)(?!\p{L})|^(?:participants?|teilnehmer(?:innen)?|participantes|partecipanti|deelnemers|uczestnicy|deltagare|members|mitglieder|followers|subscribers)\b|閲覧数|いいね|阅读|点赞|조회|좋아요/iu;

/** The words of an address's path. */
export function plainPath({ pathname }: URL): string {
  return pathname.replace(/[-_/.]+/g, ' ');
}

/** Whether somebody may answer beside a list: 1 where a field stands there, 2 where it asks for an answer too. */
function replyPoints(page: Page, top: Document, list: Element, lines: readonly string[]): number {
  const field = [...top.querySelectorAll(fields)].find(
    (one) => !list.contains(one) && mayBeComposer(one) && page.shown(one),
  );
  if (!field) return 0;
  const labels = ['placeholder', 'aria-label'].map((name) => field.getAttribute(name) ?? '');
  return [...lines.filter(({ length }) => length < 40), ...labels].some(asksForReply) ? 2 : 1;
}

/** Points against: what stands around it is a mailbox, a place for code, or a crowd's. */
function othersPoints(page: Page, list: Element, lines: readonly string[], isCase: boolean): number {
  let points = 0;
  if (new Set(lines.filter((line) => mailFolders.test(line))).size > 2) points += 6;
  if (new Set(lines.filter((line) => codeWords.test(line))).size > 1) points += 6;
  if (lines.some((line) => crowd.test(line))) points += 6.5;
  const field = [...list.ownerDocument.querySelectorAll(fields)].find((one) => !list.contains(one)) ?? null;
  if (!isCase && publishes(page, { panel: list, list, composer: field })) points += 4;
  return points;
}

/**
 * Points for what a page shows around a thread where somebody has brought a matter before a service: its number, how far it has come,
 * what it is called, a field for an answer. From about 5 it is one; 0 and less where others talk there.
 */
export function requestSigns(page: Page, list: Element): number {
  return page.once('request signs', list, () => {
    const top = list.ownerDocument;
    const lines = linesBeside(top.body, list).map(({ text }) => text);
    const item = threadAt(top)
      .replace(/^ticket ?/, '')
      .toLowerCase();
    const below = lines.flatMap((line, index) =>
      numberLabel.test(line) ? [`${line} ${lines[index + 1] ?? ''}`] : [],
    );
    const shown = [...lines, ...below, top.title.slice(0, longestText)];
    const heads = [...top.querySelectorAll(headings)].map((one) =>
      (one.textContent ?? '').slice(0, longestText),
    );
    const address = addressOf(top);
    const path = address ? plainPath(address) : '';
    let points = 0;
    if (item.length > 3 && shown.some((line) => line.toLowerCase().includes(item))) points += 2;
    else if (shown.some((line) => numbered.test(line))) points += 1.5;
    if (lines.some(saysStatus)) points += 2;
    if ([top.title, path, ...heads].some(namesMatter)) points += 2;
    else if (lines.some((line) => line.length < 40 && namesMatter(line))) points += 1;
    else if ([top.title, path, ...heads].some(namesOrder)) points += 2;
    // With its number, how far it has come, and what it is called, what is added to a case may be called a comment.
    const isCase = points >= whole;
    points += replyPoints(page, top, list, lines);
    return points - othersPoints(page, list, lines, isCase);
  });
}
