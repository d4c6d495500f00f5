/** How software parts what was read from what is new, in about twenty languages. */
const words = [
  '(?:new|unread)(?: (?:messages?|repl(?:y|ies)|items?))?(?: (?:below|above|since .{1,30}))?|messages? unread',
  '(?:ab hier )?(?:neue?|ungelesene?)(?: (?:nachricht(?:en)?|antwort(?:en)?|beiträge))?(?: seit .{1,30})?',
  'nouve(?:aux?|lles?)(?: messages?)?|messages? non lus?|non lus?',
  '(?:nuevos? )?mensajes?(?: (?:nuevos?|no leídos?|sin leer))|nuevos? mensajes?|no leídos?|sin leer',
  'nuov[oi](?: messagg[io])?|messagg[io] non lett[oi]|non lett[oi]',
  '(?:nieuwe?|ongelezen)(?: bericht(?:en)?)?',
  '(?:now[ea]|nowych|nieprzeczytan\\p{L}+)(?: wiadomoś\\p{L}+)?',
  'novas?(?: mensage(?:m|ns))?|mensage(?:m|ns) não lidas?|não lidas?',
  '(?:ny[aet]?|olästa?|ulæste?|uleste?)(?: (?:meddelanden?|beskeder?|meldinger?))?',
  '(?:nové|nepřečtené|neprečítané) (?:zprávy|správy)',
  '(?:yeni|okunmamış)(?: mesaj(?:lar)?)?',
  '(?:нов\\p{L}{2,3}|непрочитанн\\p{L}+|непрочитан\\p{L}+)(?: (?:сообщени\\p{L}+|повідомлен\\p{L}+))?',
  '(?:新着|未読)(?:メッセージ)?(?:\\d+件)?|ここから未読(?:メッセージ|です)?|(?:条)?(?:以下(?:为|是))?(?:新消息|未读消息|新訊息|未讀訊息)|(?:새|읽지 않은) 메시지|여기까지 읽으셨습니다',
  'رسائل (?:جديدة|غير مقروءة)|הודעות (?:חדשות|שלא נקראו)',
].join('|');
const unread = new RegExp(
  `^[\\s–—─•↓-]*(?:\\d{1,4}\\+? ?)?(?:${words})(?: ?\\(?\\d{1,4}\\+?\\)?)?[\\s–—─•↓:.-]*$`,
  'iu',
);

/** Whether a line says no more than that what stands below it is new: "New messages", "3 ungelesen". */
export function isUnreadLine(text: string): boolean {
  return text.length <= 60 && unread.test(text);
}
