import { isTimeText, saysAgo } from './displayed-time';
import { isShortYou } from './means-you';
import { remembered } from './remembered';
import { westernClock } from './western-clock';
import { westernDigits } from './western-digits';
import { wordsOf } from './words-of';

const timeNames = new Set(['time', 'timestamp', 'date', 'datetime', 'timeago', 'stamp', 'ago', 'clock']);
const nameNames = new Set([
  'name',
  'username',
  'author',
  'sender',
  'nick',
  'nickname',
  'displayname',
  'who',
  'from',
]);
const stateNames = new Set([
  'status',
  'state',
  'receipt',
  'tick',
  'ticks',
  'check',
  'checkmark',
  'checkmarks',
  'delivered',
  'seen',
  'read',
  'delivery',
]);
/** Words for sent, arrived, read and edited. */
const stateWords =
  "sent|sending|delivered|read|seen|edited|gesendet|wird gesendet|zugestellt|gelesen|geliefert|bearbeitet|envoyé|distribué|lu|vu|modifié|enviado|entregado|leído|visto|editado|inviato|consegnato|letto|modificato|lido|entregue|verzonden|afgeleverd|gelezen|bewerkt|wysłan[aeo]|dostarczon[aeo]|przeczytan[aeo]|отправлено|доставлено|прочитано|изменено|gönderildi|iletildi|okundu|görüldü|düzenlendi|既読|送信済み|已读|已送达|已发送|읽음|전송됨|تمت القراءة|تم الإرسال|تم التسليم|skickat|skickar|levererat|läst|sendt|leveret|levert|læst|lest|lähetetty|lähetetään|toimitettu|luettu|odesláno|odesílání|doručeno|přečteno|zobrazeno|odoslané|doručené|prečítané|zobrazené|elküldve|küldés|kézbesítve|elolvasva|trimis|livrat|citit|στάλθηκε|αποστολή|παραδόθηκε|διαβάστηκε|προβλήθηκε|надіслано|надсилання|переглянуто|прочетено|изпратено|poslano|dostavljeno|isporučeno|pročitano|viđeno|נשלח|נמסר|נקרא|ส่งแล้ว|อ่านแล้ว|đã gửi|đã nhận|đã xem|terkirim|terbaca|dibaca|envoi en cours|en cours d['’]envoi|non lu|enviando|no leído|invio in corso|non letto|não lid[ao]|verzenden|ongelezen|wysyłanie|nieprzeczytan[aeo]|отправка|отправляется|не прочитано|gönderiliyor|okunmadı|未読|送信中|配信済み|開封済み|未读|未讀|已讀|已發送|已送達|发送中|發送中|안 ?읽음|전송 ?중|보냄|измењено|измењена|izmijenjeno|izmenjeno|uređeno|urejeno|змінено|відредаговано|редактирано|отредактировано|upraveno|upravené|szerkesztve|editat|edytowano|επεξεργάστηκε|τροποποιήθηκε|redigerad|redigeret|redigert|muokattu|muudetud|rediģēts|labots|redaguota|diedit|đã chỉnh sửa|แก้ไขแล้ว|編集済み|已编辑|已編輯|수정됨|편집됨|تم التعديل|ویرایش شده|נערך|संपादित|unread|ungelesen|olästa?|ulæst";
/** A text that is nothing but such a word or a tick. */
export const stateText = new RegExp(`^(✓+|✔+|\\(?(${stateWords})\\)?)\\s*[.…]*$`, 'i');
const ticks = new RegExp(`[✓✔√☑]+|(?<!\\p{L})(${stateWords})(?!\\p{L})`, 'giu');

/** A text without signs of delivery and the dots that part them. */
export function withoutTicks(text: string): string {
  return bare(text, '');
}

const bare = remembered((text) => text.replace(ticks, '').replace(/^[\s·•|,()[\]]+|[\s·•|,()[\]]+$/g, ''));

/** Whether a text has signs of delivery. */
export function hasTicks(text: string): boolean {
  return text.search(ticks) >= 0;
}

/** Whether a piece of a row says when it was said. */
export function isTime(element: Element, shown: string, language: string): boolean {
  const text = withoutTicks(shown);
  if (text.length > 60 || text === '') return false;
  if (element.tagName === 'TIME') return true;
  if (isTimeText(text, language)) return true;
  if (!wordsOf(element).some((word) => timeNames.has(word))) return false;
  return /\d|^(now|just now|jetzt|gerade|eben|soeben)/i.test(text) || saysAgo(text, language);
}

/** Whether a piece of a row says that it was sent, read or edited. */
export function isState(element: Element, text: string): boolean {
  if (stateText.test(text)) return true;
  return (
    text.length <= 24 &&
    wordsOf(element).some((word) => stateNames.has(word)) &&
    signed(text, '') === '' &&
    !element.querySelector('p')
  );
}

/** The name in a line that says who said something, and when: "Bea Sinclair · just now"; empty if it is none. */
export function signed(line: string, language: string): string {
  const { name, times } = lineOf(line, language);
  const isName = times === 1 && /^[\p{Lu}\p{Lo}]/u.test(name) && nameLike(name);
  return isName && withoutTicks(name) === name ? name : '';
}

/** Whether a line says nothing but how far the message above it got: "Read 14:03". */
export function isStateLine(text: string, language: string): boolean {
  if (text.length > 40) return false;
  const left = withoutTicks(text).replace(/^[.…]+$/, '');
  return left !== text && (left === '' || isTimeText(left, language));
}

/** Whether the markup calls a piece of a row a name. */
export function isNamed(element: Element, text: string): boolean {
  if (text.length > 60 || text.includes('\n')) return false;
  const own = wordsOf(element);
  return own.some((word) => nameNames.has(word)) && !own.some((word) => word === 'body' || word === 'bubble');
}

/** Whether a line may be somebody's name: short, few words, no digits, no end of a sentence. */
export function nameLike(text: string): boolean {
  const flat = text.trim();
  if (!/\p{L}/u.test(flat) || flat.length > 40 || /[\p{Nd}\n]/u.test(flat)) return false;
  if (isShortYou(flat)) return true;
  // "Jana K." ends in an initial.
  if (/[.!?…。！？,;]$/.test(flat) && !/^\p{Lu}.*\s\p{Lu}\.$/u.test(flat)) return false;
  return flat.split(/\s+/).length <= 4;
}

const marksAround = /^[\s·•|,@()[\]（）✓✔–—-]+|[\s·•|,@()[\]（）✓✔–—-]+$/g;
const verbBehind =
  /\s(?:schrieb|schreibt|sagte?|wrote|writes|said|says|a écrit|escribió|dijo|ha scritto|schreef|escreveu|napisał\p{L}*|написал\p{L}*|yazdı|skrev)$/iu;

/** The rest of a line that begins or ends with a displayed time: "Martin" of "[14:03] Martin:" and "Martin schrieb am 3.11. um 14:03 Uhr"; empty if none does. */
function besideTime(line: string, language: string): string {
  const words = line
    .trim()
    .replace(/\s*[:：]$/, '')
    .split(/\s+|(?=[([（])|(?<=[)\]）])/)
    .filter((word) => word !== '');
  const isTime = (some: string[]) => {
    const said = withoutTicks(some.join(' '));
    // "Lina M." ends in an initial, though minutes are called so as well.
    if (/^\p{Lu}\.?(?!\p{L})/u.test(said)) return false;
    return /\d ?[:.h時时点시] ?\d/.test(said) && isTimeText(said, language);
  };
  if (isTime(words)) return '';
  const rest = (some: string[]) => {
    const said = some.join(' ').replace(marksAround, '').replace(verbBehind, '');
    return withoutTicks(said) === '' ? '' : said.split(/\s*[·•|,–]\s*/)[0]!;
  };
  for (let at = 1; at < words.length; at += 1) {
    if (isTime(words.slice(at))) return rest(words.slice(0, at));
    if (isTime(words.slice(0, -at))) return rest(words.slice(-at));
  }
  return '';
}

/** "Martin" and one time in "Martin · 14:03" and "14:03 Martin"; no name in "Just now. Not seen yet". */
export const lineOf = remembered(apart);

function apart(line: string, language: string): Readonly<{ name: string; times: number }> {
  const text = westernDigits(line);
  if (text.length > 60) return { name: text, times: 0 };
  const name = /\d/.test(text) ? besideTime(text, language) : '';
  if (/\p{L}/u.test(name) && !/\d/.test(name)) return { name, times: 1 };
  const parts = text
    .split(/\s*[·•|,–]\s*|(?<!(?<!\p{L})\p{Lu})\.\s+|\s+(?=\(?\d{1,2}:\d{2})/u)
    .filter((part) => part !== '');
  const isHalf = (part: string) => /^[ap]m 3:00$/.test(westernClock(`${part} 3:00`, language));
  const isLabel = (part: string) =>
    isHalf(part) || isTimeText(withoutTicks(part), language) || /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/.test(part);
  const [first = ''] = parts;
  return { name: isLabel(first) ? '' : first, times: parts.filter(isLabel).length };
}
