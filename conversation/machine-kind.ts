/** What a word is made of: as a class of what it is not, for one of all letters is dear. */
const letter = '[^\\s.,;:!?()|·"„“”«»।]';

/** Beginnings of words that say of a helper that it is no person: virtual, automatic, artificial, digital, in the languages of Europe and more. */
const notHuman = [
  'virtu|virtūal|numéri|wirtual|birtual|вирту|вірту|εικονικ|ვირტუალ|վիրտուալ|rhithwir|fh?íorúil|sýndar|sanal',
  'automa[at]|automāt|avtomat|awtomat|otomati[ks]|автомат|аўтамат|αυτόματ|αυτοματοπ|ავტომატ|ավտոմատ|samodejn|sjálfvirk|uathoibr|zautomatyz',
  'digit|dixital|dijital|diġital|цифров|лічбав|дигитал|ψηφιακ|skaitmenin|stafræn|dhigit|digidol|cyfrow|rəqəmsal|raqamli|цифрл|санарип|ციფრულ|թվային',
  'künstlich|artifici|sztuczn|uměl|umel|umetn|umjetn|вештачк|изкуствен|искусствен|штучн|τεχνητ|mākslīg|dirbtin|yapay|kunstig|konstgjord',
  `(?:a\\.?i|k\\.?i|i\\.?a)(?:[- ](?:powered|gestützt${letter}*|basiert${letter}*|driven|drevet|aangedreven|baseret|baserad))?(?=[\\s-]|$)|robot`,
].join('|');

/** Beginnings of words for those who help, as machines are called. */
const helper = [
  'assist|asist|asyst|azist|асист|ассист|асыст|ასისტ|helf|help|hilf|hulp|hj[aeäæ]lp|pomoc|pomoć|pomoč|pomag|помощ|помічн|памочн|помошн|помоћн|βοηθ',
  'pembantu|asisten|agens|agent|agjent|агент|cynorthwy|cúntóir|chúntóir|aðstoð|palīg|pagalb|padėj|abili|abime|abista|avusta|apula|apuri|segít|segéd|asszisz|ndihm|laguntza|axudant|ajudant',
  'advis|advies|adviseur|berat|begleit|betreu|lotse|guid[ea]|gida|buddy|companion|kolle[gk]|colle[gc]|coleg|[kc]onsult|консульт|советник|doradc|poradc|radc|svetoval|savjet|savet|rådgiv|ráðgj|neuvoj|nõusta',
  `medarb|medewerk|mitarb|team ?mate|team member|aide(?!${letter}{3})|conseil|asesor|atend|katulong|msaidizi|mataimak|yardımcı|köməkçi|yordamch|көмекш|օգնակ|დამხმარ|operator|operátor|concierge|coach`,
].join('|');

const caseless = [
  '(?:स्वचालित|वर्चुअल|डिजिटल|आभासी|एआई) (?:\\S+ )?(?:सहाय|असिस्ट|एजेंट|मदतनीस)',
  '(?:স্ব[\\u09af\\u09bc\\u09df]+ংক্রি[\\u09af\\u09bc\\u09df]+|ভার্চু[\\u09af\\u09bc\\u09df]+াল|ডিজিটাল|এআই) (?:\\S+ )?(?:সহকারী|সহা[\\u09af\\u09bc\\u09df]+ক|এজেন্ট)',
  '(?:தானியங்கி|தானியக்க|மெய்நிகர்|டிஜிட்டல்) (?:\\S+ )?(?:உதவி|முகவர்)',
  '(?:వర్చువల్|డిజిటల్|ఆటోమేటెడ్|స్వయంచాలక) (?:\\S+ )?(?:సహాయ|అసిస్టెంట్)',
  '(?:ವರ್ಚುವಲ್|ಡಿಜಿಟಲ್|ಸ್ವಯಂಚಾಲಿತ) (?:\\S+ )?(?:ಸಹಾಯ|ಅಸಿಸ್ಟೆಂಟ್)',
  '(?:വെർച്വൽ|ഡിജിറ്റൽ|ഓട്ടോമേറ്റഡ്) (?:\\S+ )?(?:സഹായി|അസിസ്റ്റന്റ്)',
  '(?:વર્ચ્યુઅલ|ડિજિટલ|સ્વચાલિત) (?:\\S+ )?(?:સહાય|આસિસ્ટન્ટ)',
  '(?:ਵਰਚੁਅਲ|ਡਿਜੀਟਲ|ਸਵੈਚਲਿਤ) (?:\\S+ )?(?:ਸਹਾਇ|ਅਸਿਸਟੈਂਟ)',
  '(?:ورچوئل|ڈیجیٹل|خودکار) (?:\\S+ )?(?:اسسٹنٹ|معاون|مددگار)',
  '(?:دستیار|همیار|مشاور|پشتیبان) (?:مجازی|هوشمند|دیجیتال|خودکار)',
  `مساعد${letter}* (?:ال)?(?:افتراضي|رقمي|آلي|ذكي)|(?:ال)?مساعد${letter}* (?:ال)?(?:افتراضي|رقمي|آلي|ذكي)`,
  '(?:ዲጂታል|ምናባዊ|አውቶማቲክ) ረዳት',
  'ผู้ช่วย(?:เสมือน|อัตโนมัติ|ดิจิทัล|อัจฉริยะ)|(?:บอท|แชทบอท|แชตบอต)',
].join('|');

const kinds = [
  `(?:${notHuman})${letter}*[ -](?:${letter}+[ -])?${letter}{0,24}?(?:${helper})${letter}*`,
  `${letter}{0,24}?(?:${helper})${letter}*[ -](?:${letter}{1,6} ){0,2}(?:ki)?(?:${notHuman})${letter}*`,
  `(?:${notHuman})${letter}*[ -]intel+[ei](?:g|kt|ch)${letter}*`,
  `intel+[ei]${letter}+ (?:artifici|umjetn|umetn)${letter}*|teko[aä]ly|tehisintellekt|tehisaru|gervigreind|yapay zeka|trí tuệ nhân tạo|trợ lý (?:ảo|ai|số)|kecerdasan buatan|süni intellekt|dirbtinis intelektas`,
  `(?:${caseless})${letter}*`,
].join('|');

const hint = new RegExp(`${notHuman}|${caseless}|intel|teko|tehis|gervi|zeka|trí tuệ|trợ lý|buatan`, 'u');
const kind = new RegExp(`(?<!${letter})(?:${kinds})`, 'gu');

/**
 * Where a text (in form NFC) says what machines that answer are called in several words: "digital assistant", "assistante virtuelle",
 * "digitaler Fahrgastberater", "pembantu digital", "mākslīgais intelekts".
 */
export function machineKinds(text: string): { index: number; said: string }[] {
  const flat = text.replaceAll('İ', 'I').toLowerCase();
  if (!hint.test(flat)) return [];
  return [...flat.matchAll(kind)].map(({ index, 0: said }) => ({ index, said }));
}
