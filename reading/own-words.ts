const copulas =
  "(?<!\\p{L})(?:I am|I['’]m|my name is|this is|meet|ich bin|hier ist|hier schreibt|hier spricht|mein name ist|ich heiße|je suis|je m['’]appelle|soy|me llamo|mi nombre es|sono|mi chiamo|il mio nome è|ik ben|mijn naam is|jestem|nazywam się|mam na imię|sou|me chamo|jag är|jeg er|olen|jsem|sunt|я|ben|j[ae]g (?:heter|hedder)|mit[t]? n[ao][vm]n? er|mitt namn är|jmenuji se|volám sa|mă numesc|sóc|em dic|меня зовут|мене звати|аз съм|казвам се|ja sam|zovem se|es esmu|aš esu|tôi là|mình là|em là|saya|aku|ako(?: po)? si|είμαι|με λένε)\\s+";
const copula = new RegExp(copulas, 'giu');
/** What machines call themselves: nouns, and adjectives that make one of a helper. */
const machine = [
  '(?:\\p{L}+-)?\\p{L}*bots?|robot(?:er|e|a)?|boti',
  '(?:virtu|wirtualn|digit|cyfrow|sanal|automat|ai|ki|ia|künstlich|виртуальн|віртуальн|εικονικ|ψηφιακ)\\p{L}*[- ](?:\\p{L}+[ -])?(?:assist|asist|asyst|helf|help|hilf|agent|berat|begleit|advis|guide|buddy|companion|colleg|kolleg|koleg|konsult|doradc|aide|medewerk|medarbe|rådgiv|pomoc|pomoč|ассист|асист|помощ|помічн|βοηθ)\\p{L}*',
  'trợ lý (?:ảo|ai|số)|asisten (?:virtual|digital)',
  '(?:assistente?|asistente|asystent\\p{L}*|assistante?|agente?|conseill\\p{L}*|asesora?|atendente)[ -](?:virtu|digita|numéri|automati|wirtualn)\\p{L}*',
].join('|');
const article =
  "the|your|an?|our|my|just|only|der|die|das|ihre?|deine?|eine?|unsere?|euer|eure|nur|le|la|l['’]|votre|ton|une?|el|su|tu|il|lo|una|de|het|een|je|jouw|uw|o|seu|sua|uma?|en|et|din|ditt|tw[oó]j\\p{L}*|państwa|su|ваш|твой|ваша|ang|ett|els?|minun";
const notOwn =
  '(?:not|no|nor|kein\\p{L}*|nicht|pas|non|geen|nie|não|inte|ikke|не|değil|of|von|vom|des|who|behind|for|with|that|replac\\p{L}*)(?!\\p{L})';
/** Somebody's: "Nordlicht's", "Telenords". */
const whose = "[\\p{L}\\p{N}&.-]{2,}(?:s['’]?|['’]s)";
/** What follows: "(your) (friendly) virtual assistant". */
const asMachine = new RegExp(
  `^(?!${notOwn})(?:(?:${article}|${whose})\\s+(?:(?!${notOwn})[\\p{L}\\p{N}'’&.-]+\\s+){0,3})?(?:${machine})(?![\\p{L}'’-])`,
  'iu',
);
const name = String.raw`\p{Lu}[\p{L}'’-]*`;
/** A name of so many words in front of what its bearer is, with what parts them. */
const names = [1, 2, 3].map(
  (words) =>
    new RegExp(
      `^(?:${name}\\s*){${words}}(?:[,–—-]\\s*|(?:and|und|et|y|e|i|en|och|og)\\s+(?:I am |I['’]m |ich bin |er |är |je |soy |sou )?)?`,
      'u',
    ),
);
/** The same where words do not stand apart, or the verb stands last. */
const joined =
  /मैं [^।.!?]{0,40}(?:वर्चुअल|डिजिटल|स्वचालित) (?:सहाय|असिस्ट|एजेंट)|मैं [^।.!?]{0,30}बॉट|(?:virtuális|digitális) (?:asszisz|segít)\p{L}* vagyok|bot vagyok|vagyok,? [^.!?]{0,40}(?:virtuális|digitális) (?:asszisz|segít)|(?:アシスタント|ボット|自動応答)(?:の[^。！!、]{1,15})?(?:です|でございます)|我是[^。！!？?]{0,14}(?:机器人|機器人|助手|助理|智能客服)|(?:챗봇|봇|가상 상담사|AI 상담원)[^.!?]{0,12}(?:입니다|이에요|예요)|أنا [^.!؟]{0,20}(?:المساعد|مساعد|روبوت)|(?<!\p{L})ben [^.!?]{0,30}(?:asistan|bot)|אני [^.!?]{0,20}(?:הבוט|בוט|העוזרת? (?:הדיגיטלי|הווירטואלי))/iu;
/** Nobody who types says of themselves that they answer by themselves. */
const answersAlone = new RegExp(
  [
    '(?<!\\p{L})I (?:reply|answer|respond) automatically|ich antworte (?:\\p{L}+ )?automatisch|je réponds automatiquement',
    '(?<!no )(?:respondo|contesto) automáticamente|(?<!non )rispondo automaticamente|(?<!não )respondo automaticamente',
    'ik antwoord automatisch|j[ae]g svarar? automatiskt?|j[ae]g svarer automatisk|odpowiadam automatycznie|odpov[íe]d[áa]m automaticky',
    '(?<!не )(?:отвечаю автоматически|відповідаю автоматично|отговарям автоматично)|vastaan automaattisesti',
    'automatikusan válaszolok|răspund automat|odgovaram automatski|απαντ[ώά]ω? αυτόματα|otomatik (?:olarak )?(?:yanıt|cevap)\\p{L}+yorum',
    '自動(?:で|的に)(?:お答え|返信|応答|回答)し|자동으로 (?:답변|응답)',
    '(?<!(?:[刚剛]才|[刚剛]{2}|之前)[^。！!？?]{0,10})由[^。！!？?]{0,14}自[动動](?:回[复覆]|[应應]答|答[复覆])',
  ].join('|'),
  'iu',
);
/** What may stand in front of a name. */
const namesArticle = /^(?:die|der|das|la|le|el|il|a|o)\s+(?=\p{Lu})/u;
/** Without one of these nobody calls anybody a machine; asked first, for it is quick. */
const kinds =
  /bot|assist|asist|asyst|helf|hilf|help|guide|agent|advis|berat|begleit|kolleg|doradc|konsult|aide|medewerk|ассист|помощ|consei|ases|atend|autom|buddy|compan|coll|pomo|medarbe|rådgiv|asszisz|segít|trợ lý|otomatik|αυτόμ|βοηθ|помічн|асист|автомат|वर्चुअल|डिजिटल|स्वचालित|बॉट|自动|자동|アシスタント|自動|ボット|助|器人|客服|봇|상담|مساعد|روبوت|בוט|עוזר/i;
/** Longer texts are no introductions. */
const longest = 600;

/** What somebody says of themselves, in order: what stands behind "I am", "mein Name ist". */
function introductions(text: string): string[] {
  if (text.length > longest) return [];
  return [...text.matchAll(copula)].map(
    ({ index, 0: said }) =>
      /^[^.!?;\n]{0,90}/.exec(text.slice(index + said.length).replace(namesArticle, ''))![0],
  );
}

/** Whether somebody says of themselves that they are a machine: "Ich bin Bella, Ihr digitaler Assistent". */
export function callsItselfMachine(text: string): boolean {
  if (text.length > longest || !kinds.test(text)) return false;
  if (joined.test(text) || answersAlone.test(text)) return true;
  return introductions(text).some((own) =>
    [own, ...names.map((one) => own.replace(one, ''))].some((said) => asMachine.test(said)),
  );
}

/** Whether somebody gives a name: their own ("mein Name ist Anna"), and this one if `own` is given. */
export function tellsName(text: string, own?: string): boolean {
  if (own !== undefined && text.length <= longest && text.includes(`${own} here`)) return true;
  return introductions(text).some((said) =>
    own === undefined ? /^\p{Lu}\p{Ll}+(?=[\s,]|$)/u.test(said) : beginsWith(said, own),
  );
}

/** The same for a name that is not the beginning of a longer one: "this is Nordlicht", not "this is Nordlicht Support". */
export function tellsWholeName(text: string, own: string): boolean {
  return introductions(text).some(
    (said) => beginsWith(said, own) && !/^ \p{Lu}/u.test(said.slice(own.length)),
  );
}

function beginsWith(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}
