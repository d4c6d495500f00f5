import { type Span, spansOf } from './span';

const joints = {
  dot: '.',
  punkt: '.',
  point: '.',
  underscore: '_',
  unterstrich: '_',
  dash: '-',
  hyphen: '-',
  minus: '-',
  bindestrich: '-',
  plus: '+',
} as const;
const at = `(?:at|ät|klammeraffe|@)`;
const joint = `(?:${Object.keys(joints).join('|')})`;
const piece = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,40}`;
const ends =
  'com|net|org|info|biz|eu|de|at|ch|li|uk|ie|us|ca|au|fr|nl|be|it|es|pl|tr|se|dk|no|fi|cz|io|me|app|dev|email|online|berlin';
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${piece}(?:\s${joint}\s${piece}){0,4}\s${at}\s${piece}(?:\s${joint}\s${piece}){0,3}\s(?:dot|punkt|point)\s(?:co\s(?:dot|punkt|point)\s)?(?:${ends})(?![\p{L}\p{N}])`,
  'giu',
);
const words = new RegExp(String.raw`\s${joint}\s`, 'giu');

/** E-mail addresses as they are said: "anna dot behrens at example dot com". */
export function spelledEmailsIn(text: string): Span[] {
  return spansOf('email', text, spelled, (found) =>
    found
      .toLowerCase()
      .replaceAll(words, (word) => joints[word.trim().toLowerCase() as keyof typeof joints])
      .replace(new RegExp(String.raw`\s${at}\s`, 'iu'), '@'),
  );
}

const digit =
  'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|null|eins|ein|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
const tens =
  'ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|double|triple|treble|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|dreissig|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert|doppel';
const number = `(?:${digit}|${tens})`;
const said = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:plus|vorwahl)\s)?${number}(?:[\s,;–-]{1,3}(?:und\s|and\s)?${number}){5,24}(?![\p{L}\p{N}])`,
  'giu',
);
const counted =
  /^(?:(?:one|eins|ein|null|zero)[\s,;–-]+)?(?:one|eins|ein)[\s,;–-]+(?:two|zwei|zwo)[\s,;–-]+(?:three|drei)[\s,;–-]+(?:four|vier)[\s,;–-]+(?:five|fünf)/iu;

/** Telephone numbers whose digits are said in words; who counts says no number. */
export function spelledPhonesIn(text: string): Span[] {
  return spansOf('phone', text, said, (found) =>
    counted.test(found) ? null : found.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' '),
  );
}
