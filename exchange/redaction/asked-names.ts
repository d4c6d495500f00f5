import { givenNames } from './given-names';
import { notNames, smallWords } from './name-words';

/** A text in which somebody is asked for their name, or how they are called. */
const asks =
  /(?<!\p{L})(?:(?:vor|nach|zu|familien|sur|user)?namen?|hei(?:ß|ss)(?:en|t) (?:sie|du|ihr|er|dein)|with whom|who(?: am i|['’]?s (?:this|calling)| is (?:this|calling|speaking))|mit wem|wer (?:schreibt|spricht|bist|sind sie)|und weiter)(?!\p{L})[^?]{0,120}\?|(?<!\p{L})(?:nennen|verraten|sagen|geben|bestätigen|tell|give|confirm|provide|enter|share|have|brauche|benötige|need)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:vor|nach|zu|familien|sur)?namen?(?!\p{L})/iu;
/** Without this nobody is asked, and the other is dear. */
const mayAsk = /ame|hei(?:ß|ss)|[Ww](?:ho|er |em)|weiter/;
/** Words that may stand before the name in an answer. */
const filler =
  /^(?:[–—-]\s*)?(?:(?:ja|jo|klar|gern(?:e)?|sicher|natürlich|na klar|ok(?:ay)?|hallo|hi|hello|hey|yes|yeah|yep|sure|of course|certainly|oh|also|ähm|well|das ist|das wäre|der ist|it['’]?s|it is|that['’]?s|that would be|this is|i['’]?m|i am|ich bin|die|der|mein name ist|my name is|name)(?![\p{L}])[\s,.:!–-]*)*/iu;
const longestAnswer = 80;
const nameWord = "[\\p{L}][\\p{L}'’.-]*";
/** A name, in capital or small letters, with or without a comma between its parts, up to a sentence's end, a comma or a number. */
const answer = new RegExp(`^(?<v>${nameWord}(?:,? ${nameWord}){0,3})(?=\\s*(?:$|[,;.!\\n–(-]|\\d))`, 'u');

/** The name with which a text answers the one before it, where that asks for a name; empty where it does not. May be in small letters. */
export function answeredName(question: string, text: string): string {
  if (text.length > longestAnswer || !mayAsk.test(question) || !asks.test(question)) return '';
  const name = answer.exec(text.trim().replace(filler, ''))?.groups?.v ?? '';
  const words = name.split(' ');
  return isSmall(name) && !words.some(isGiven) && !couldBeName(words) ? '' : name;
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase();
}

function isGiven(word: string): boolean {
  return givenNames.has(word.replace(/\P{L}/gu, ''));
}

/** Whether words in small letters could be a given and a family name: "one moment" could not. */
function couldBeName(words: readonly string[]): boolean {
  const isOther = (word: string) => notNames.has(word) || smallWords.has(word) || word.length < 3;
  return !words.some((word) => isOther(word.replace(/\P{L}/gu, '')));
}
