import { remembered } from './remembered';
import { westernDigits } from './western-digits';

/** The halves of the day as languages write them, in small letters. */
const halves: readonly (readonly [half: string, said: RegExp])[] = [
  [
    'am',
    /(?<![\p{L}.])a\. ?m\.?(?!\p{L})|π\. ?μ\.?|(?<!\p{L})(?:öö|dop\.)(?!\p{L})|上午|午前|오전|凌晨|صباح(?:ًا|اً|ا)?|(?<!\p{L})ص(?!\p{L})|לפנה[״"]צ/gu,
  ],
  [
    'pm',
    /(?<![\p{L}.])p\. ?m\.?(?!\p{L})|μ\. ?μ\.?|(?<!\p{L})(?:ös|odp\.)(?!\p{L})|下午|午後|오후|晚上|مساء[ًا]*|(?<!\p{L})م(?!\p{L})|אחה[״"]צ/gu,
  ],
];
/** The same where other languages have the word as well. */
const ownHalves: Readonly<Record<string, readonly (readonly [half: string, said: RegExp])[]>> = {
  hu: [
    ['am', /(?<!\p{L})de\.(?= ?\d)/gu],
    ['pm', /(?<!\p{L})du\.(?= ?\d)/gu],
  ],
  sv: [
    ['am', /(?<!\p{L})f\.?m\.?(?!\p{L})/gu],
    ['pm', /(?<!\p{L})e\.?m\.?(?!\p{L})/gu],
  ],
  fi: [
    ['am', /(?<!\p{L})ap\.(?= ?\d)/gu],
    ['pm', /(?<!\p{L})ip\.(?= ?\d)/gu],
  ],
};
/** Hours and minutes with words between them: "14 h 03", "14時03分", "오후 2시 3분". */
const worded =
  /(?<!\d)(\d{1,2})(?: ?(?:時|时|点|點) ?| ?시 ?)(\d{1,2}) ?[分분]|(?<!\d)(\d{1,2}) h (\d{2})(?![\d ]*min)/gu;
/** Endings that say "at" behind a clock: "14:03'te", "14:03-kor". */
const endings = /(?<=\d)(?:['’][td][ea]|-kor)(?!\p{L})/gu;

/** A displayed time in small letters, with western digits, a colon between hours and minutes, and "am" and "pm" for the halves of the day. */
export const westernClock = remembered(written);

function written(text: string, language: string): string {
  let short = westernDigits(text).trim().toLowerCase();
  if (!/\d/.test(short) || short.length > 200) return short;
  for (const [half, said] of [...halves, ...(ownHalves[language.slice(0, 2).toLowerCase()] ?? [])])
    short = short.replace(said, ` ${half} `);
  return short
    .replace(worded, (_, hours, minutes, h, min) => `${hours ?? h}:${(minutes ?? min).padStart(2, '0')}`)
    .replace(endings, '')
    .replace(/\s+/g, ' ')
    .trim();
}
