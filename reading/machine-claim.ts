import { isBotName } from '../conversation/bot-name';
import { machineKinds } from '../conversation/machine-kind';
import { matcher } from './matcher';
import { copula, longest, namesArticle } from './own-words';

const article =
  "the|your|wasze|az|egy|an?|my|just|only|der|die|das|ihre?|deine?|eine?|euer|eure|nur|le|la|l['’]|votre|ton|une?|el|su|tu|il|lo|una|de|het|een|je|jouw|uw|o|seu|sua|uma?|en|et|din|ditt|tw[oó]j\\p{L}*|państwa|su|твой|твоя|ang|ett|els?|minun|vaš\\p{L}*|tv[oů]j\\p{L}*|jūsu|jūsų|teie|sinun?|teidän|þinn|yn|an|en|zure|nire|túas?|o voso|inu|sizin|wako|uw|jou|вашият|твоят|твојот|вашиот|ваш\\p{L}*|το|ο|η|σας";
const notOwn =
  '(?:not|no|nor|kein\\p{L}*|nicht|pas|non|geen|nie|não|inte|ikke|не|değil|of|from|von|vom|des|who|behind|for|with|mit|that|replac\\p{L}*)(?!\\p{L})';
/** What stands between "I am" and what the speaker is: "your friendly"; where words have no capitals, a few of any kind. */
const between = new RegExp(
  `^(?!${notOwn})(?:(?:${article}|\\S{2,}(?:s['’]?|['’]s))\\s+(?:(?!${notOwn})[^\\s,]+\\s+){0,3}|(?:(?!${notOwn})[\\p{Lo}\\p{M}'’-]+\\s+){1,4})?$`,
  'iu',
);
/** What languages whose verb comes last say behind what somebody is not. */
const notAfter =
  /^.{0,16}(?:değil|नहीं|नाही|নই|ন[\u09af\u09bc\u09df]+|નથી|ਨਹੀਂ|அல்ல|இல்லை|కాదు|కాను|ಅಲ್ಲ|അല്ല|نہیں|نیست|አይደለ)/u;
const name = String.raw`(?:\p{Lu}[\p{L}'’-]*|\p{Lo}[\p{Lo}\p{M}]*)`;
/** What parts a name from what its bearer is. */
const parted =
  "(?:(?:\\s+[^\\s,،]{1,7}){0,2}\\s*[,،(:–—-]\\s*|\\s+(?:(?:and|und|et|y|e|i|en|och|og|in|a|un|ir|ja|és|ve|va|și|si|dhe|dan|at|na|eta|agus|και|и|та|і|й|ac|u|və|және|এবং|और|மற்றும்)\\s+(?:I am |I['’]m |ich bin |er |är |je |soy |sou |sem |sam |jsem |som |esmu |esu |olen |jam |am |sunt |jestem |ben )?)?)";
const afterName = new RegExp(`^${parted}`, 'u');
/** Up to three words of a name, with what parts them. */
const names = new RegExp(`^(?:${name}\\s+){0,2}?${name}${parted}`, 'u');
const byItself = /^(?:automat|samodejn|avtomat|автомат|otomat|αυτόματ|sjálfvirk)\p{L}*\s+\p{L}/iu;
/** The same where words do not stand apart, or the verb stands last. */
const joined =
  /(?:virtuális|digitális) (?:asszisz|segít)\p{L}* vagyok|bot vagyok|vagyok,? [^.!?]{0,40}(?:virtuális|digitális) (?:asszisz|segít)|我是[^。！!？?]{0,14}(?:机器人|機器人|助手|助理|智能客服)|(?:챗봇|봇|가상 상담사|AI 상담[원사])[^.!?]{0,12}(?:입니다|이에요|예요)|أنا [^.!؟]{0,20}(?:المساعد|مساعد|روبوت)|(?<!\p{L})ben [^.!?]{0,30}(?:asistan|bot)|אני [^.!?]{0,20}(?:הבוט|בוט|העוזרת? (?:הדיגיטלי|הווירטואלי))/iu;
/** The same where a name in brackets stands beside the word for a machine, or is the machine's in brackets. */
const bracketed = matcher(
  [
    '(?<!(?:先ほど|先程|さきほど|さっき|これまで)[^。！!？?\\n]{0,20})(?:アシスタント|ボット|自動(?:応答|返信|案内))(?:システム|サービス)?[）)]?(?:の[^。！!、]{1,15}|[、 ]?[「『（(【〈《][^」』）)】〉》\\n]{1,15}[」』）)】〉》])?(?:です(?!か)|でございます|と申します)',
    '[这這][里裡裏]是[^。！!？?\\n]{0,10}(?:机器人|機器人|智[能慧](?:客服|助[手理])|[虚虛][拟擬](?:客服|助[手理])|自[动動](?:回[复覆]|[应應]答))(?=[「『“‘（(【，,。！!：:\\s]|$)',
    '[」』”]是(?:[您你]的|我们的|我們的)?[^。！!？?，,\\n]{0,4}(?:机器人|機器人|智[能慧](?:客服|助[手理])|[虚虛][拟擬](?:客服|助[手理]))',
    '(?<!(?:아까|방금|조금 전)[^.!?\\n]{0,20})자동 ?(?:응답|상담|안내)(?: ?(?:시스템|서비스))?[)）]?(?:,? ?[「『‘“\'"(<〈《][^」』’”\'")>〉》\\n]{1,15}[」』’”\'")>〉》])? ?(?:입니다|이에요|예요)',
  ].join('|'),
  'u',
);
/** Nobody who types says of themselves that they answer by themselves. */
const answersAlone = matcher(
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

const robot = 'b[oó]t|бот|ρομπότ|রোবট|বট|बोट|बॉट|ரோபோ|ربات|روبوت|בוט';
const mayBeRobot = new RegExp(robot, 'iu');
const ofWord = '[^\\s.,;:!?()|·"„“”«»।]*';
/** A word that may be one for a robot. */
const robots = new RegExp(`${ofWord}(?:${robot})${ofWord}`, 'giu');
const sentenceEnd = /[.!?;।\n]/;
/** Without one of these nobody calls anybody a machine where words are not parted. */
const unparted =
  /bot|trợ lý|自动|자동|アシスタント|自動|ボット|助|器人|客服|봇|상담|مساعد|روبوت|עוזר|בוט|asszisz|segít|asistan|autom|автомат|αυτόμ|otomatik/i;

/** Where a text speaks of machines. */
function machinesIn(text: string): { index: number; said: string }[] {
  // Most texts have none; to look for whole words takes as many steps as their letters squared.
  const words = mayBeRobot.test(text) ? [...text.matchAll(robots)] : [];
  const bots = words.filter(({ 0: word }) => isBotName(word));
  return [...machineKinds(text), ...bots.map(({ index, 0: said }) => ({ index, said }))];
}

/** Whether what stands between the speaker and the machine makes the one the other. */
const links = (said: string) => between.test(said) || between.test(said.replace(names, ''));

/**
 * Whether somebody says of themselves that they are a machine: "Ich bin Bella, Ihr digitaler Assistent". `own`: the name under which they
 * speak, empty if none is shown; what stands right behind it is said of themselves, in whatever language.
 */
export function callsItselfMachine(text: string, own = ''): boolean {
  if (text.length > longest) return false;
  const flat = text.normalize('NFC');
  if (unparted.test(flat) && (joined.test(flat) || bracketed(flat) || answersAlone(flat))) return true;
  const called = ownNames(flat, own);
  if (called.some((one) => behind(flat, one).some((said) => byItself.test(said)))) return true;
  return machinesIn(flat).some(({ index, said }) => {
    const after = flat.slice(index + said.length);
    if (notAfter.test(after)) return false;
    const before = flat.slice(0, index).split(sentenceEnd).at(-1)!;
    return (
      [...before.matchAll(copula)].some((one) =>
        links(before.slice(one.index + one[0].length).replace(namesArticle, '')),
      ) ||
      called.some(
        (one) => after.trimStart().startsWith(one) || behind(before, one).some((rest) => between.test(rest)),
      )
    );
  });
}

/** The name under which somebody speaks, or its first word, if the text has it. */
function ownNames(text: string, author: string): string[] {
  const own = author.normalize('NFC');
  const [first = ''] = own.split(/\s+/);
  const called = text.includes(own) ? own : first;
  return called.length > 1 && text.includes(called) ? [called] : [];
}

/** What follows a name in a text, without what parts it from what its bearer is. */
function behind(text: string, own: string): string[] {
  return text
    .split(own)
    .slice(1)
    .flatMap((rest) => {
      const parts = afterName.exec(rest);
      return parts ? rest.slice(parts[0].length) : [];
    });
}
