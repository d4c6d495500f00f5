import { isTimeText } from '../../reading/displayed-time';

/** Words that software says by itself, in German and English; they tell nothing of a person. */
const softwareWords = new Set(
  `agent bot chat chatbot assistant assistent queue position number nummer wait waiting warten wartezeit warteschlange minutes minuten connected connecting verbunden verbinden joined
   beigetreten left verlassen ended beendet closed geschlossen typing schreibt tippt you sie du ich me today heute yesterday gestern sent gesendet delivered zugestellt read gelesen seen said says
   sagte message nachricht type write send senden schreiben support service help hilfe online offline user picture avatar image photo profile bild foto customer kunde visitor besucher guest gast system started gestartet transferred`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Letters of one script that stand in for each other; what belongs to none becomes an x. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'äöüéèàçñ',
  'ÄÖÜÉÈÀÇÑ',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  '的一是不了人我在有他这中大来上国',
  'あいうえおかきくけこさしすせそたちつてと',
  'アイウエオカキクケコサシスセソタチツテト',
  '가나다라마바사아자차카타파하',
].map((letters) => [...letters]);
const scripts = [
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}/u,
  /\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
];
const scriptAlphabets = [9, 10, 11, 12, 8, 7];

function seedOf(word: string): number {
  let seed = 7;
  for (const letter of word) seed = (seed * 31 + letter.codePointAt(0)!) % 1_000_003;
  return seed;
}

function maskLetter(letter: string, seed: number): string {
  if (/\d/.test(letter)) return String(seed % 10);
  if (/\p{M}/u.test(letter)) return letter;
  const script = scripts.findIndex((pattern) => pattern.test(letter));
  const alphabet =
    script >= 0
      ? alphabets[scriptAlphabets[script]!]!
      : (alphabets.find((letters) => letters.includes(letter)) ??
        (letter === letter.toLowerCase() ? alphabets[0]! : alphabets[1]!));
  return alphabet[seed % alphabet.length]!;
}

/** A word of the same length and script with other letters; the same word always becomes the same one. */
function maskWord(word: string): string {
  let seed = seedOf(word);
  return [...word]
    .map((letter) => {
      seed = (seed * 7919 + 13) % 1_000_003;
      return maskLetter(letter, seed);
    })
    .join('');
}

/**
 * A text with all words and numbers replaced, its shape kept: length, script, capitals, punctuation, emoji. Displayed times stay, and
 * with `keepSystem` the words that software says by itself.
 */
export function maskText(text: string, language: string, keepSystem: boolean): string {
  if (isTimeText(text, language)) return text;
  return text.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (word, at: number) => {
    if (
      /^\d{1,2}$/.test(word) &&
      /^\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2}[:.]\d{2}$/.test(around(text, at, word))
    )
      return word;
    return keepSystem && softwareWords.has(word.toLowerCase()) ? word : maskWord(word);
  });
}

/** A number with what stands right beside it: "14:03" for the 03. */
function around(text: string, at: number, word: string): string {
  return text.slice(Math.max(0, at - 3), at + word.length + 3).replaceAll(/^[^\d:.]+|[^\d:.]+$/g, '');
}

/** An attribute's value with ids, tokens, addresses and long numbers replaced; hand-written names stay. */
export function maskToken(value: string): string {
  return value.replaceAll(
    /[\w.+-]+@[\w.-]+|[0-9a-f]{8}-[0-9a-f-]{20,}|[A-Za-z0-9_=+/]{20,}|\d{4,}|[0-9a-f]{12,}/gi,
    maskWord,
  );
}
