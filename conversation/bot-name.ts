import { machineKinds } from './machine-kind';

/** Family names that end like a machine's. */
const people = 'tal|ca|ab|cha|bar|gui|rim|tur|har|her|thi|ra';

/** Words that call a speaker a machine, by themselves or as the end of a longer word ("Chatbot", "Hilferoboter"). */
const endings = `(?<!(?<!\\p{L})(?:${people}))bots?|chatbot\\p{L}{1,4}|bot(?:i|ul)|robot(?:er[sn]?|[aeouă]|em|en|ten|ti|ul(?:ui)?)?|бот|робот(?:ът|а)?|ρομπότ`;

/** Whole words: what machines that answer call themselves ("Sanal Asistan", "asystent wirtualny", "Automatische Antwort"). */
const words = [
  '(?<!(?:sales|shop|store|office|executive) )(?:assistant|assistent)(?:in|en|e|i)?(?! manager| director)|assistenz|asistan|asistent(?:[aeu]|ul|ka)?|asystent(?:ka)?',
  'asistente|assistente|ассистент|асистент|помощник|помічник|βοηθός|helper|concierge|copilot|avatar|chatgpt|gpt|system|no-?reply',
  'virtu[aeá]l\\p{L}*|virtuaali\\p{L}*|wirtualn\\p{L}*|віртуальн\\p{L}*|виртуал\\p{L}*|εικονικ\\p{L}*|sanal|otomatik',
  'automat\\p{L}*|автомат\\p{L}*|αυτόματ\\p{L}*|autoresponder|autoreply',
].join('|');

const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{L}*(?:${endings})(?:[ _.-]?\\d+)?|${words})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** In capitals only: Ai and Ki are names of people. */
const initials = /(?<![\p{L}\p{N}])(?:AI|KI|IA|SI|YZ|ИИ|ШІ)(?![\p{L}\p{N}])/u;

/** Scripts whose words do not stand apart, or that put the article before the word. */
const joined =
  /ボット|ロボット|アシスタント|自動(?:応答|返信)|자동응답|机器人|機器人|智能(?:客服|助手|助理)|智慧(?:客服|助手|助理)|虚拟|虛擬|小助手|自动回复|自動回覆|챗봇|봇(?!\p{L})|도우미|인공지능|בוט(?!\p{L})|רובוט|עוזר(?:ת)? (?:וירטואלי|דיגיטלי)|וירטואלי|روبوت|بوت(?!\p{L})|المساعد|(?:ال)?آلي(?!\p{L})|مساعد (?:افتراضي|رقمي|آلي)|افتراضي|دستیار|ربات|บอท|ผู้ช่วย|trợ lý|बॉट/iu;

/** True for names that belong to machines ("Robbi, digitaler Assistent", "さくらボット"). */
export function isBotName(name: string): boolean {
  const flat = name.normalize('NFC');
  return spaced.test(flat) || initials.test(flat) || joined.test(flat) || machineKinds(flat).length > 0;
}
