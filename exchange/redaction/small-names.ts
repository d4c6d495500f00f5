import { givenNames } from './given-names';
import { namesakes, notNames, smallWords } from './name-words';

const small = '\\p{Ll}[\\p{L}-]{2,}';
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

/** What stands before a given name that is typed without a capital letter. */
const before = [
  "ich (?:bin|war|hei(?:ß|ss)e)(?:['’]?s)?,?(?: (?:der|die|es|hier))?",
  '(?:hier|das|dies) (?:ist|spricht|schreibt)(?: (?:der|die))?|wir sind',
  "i am|i['’]?m|this is|that['’]?s|it['’]?s|we are|we['’]?re|here is",
  "(?:mein|my|the) name(?: is|['’]s| ist)|name:|call me|nenn(?:en sie|t)? mich",
  'thanks|thank you|thx|cheers|danke(?: dir| ihnen)?|bye|tsch(?:ü|ue)ss',
  'hi|hey|hello|hallo|moin|servus|lieber?|dear|lg|vg|mfg|gru(?:ß|ss)|gr(?:üße|uesse)|regards',
  '(?:my|mein(?:e[mnr]?)?|unser(?:e[mnr]?)?|our) \\p{L}{3,14}',
  'der|die|den|ihre?|deine?|von|mit|nach|an|from|with|to|for|kolleg(?:e|in)|colleague|agent|agentin|und|and|hiya|hei(?:ß|ss)t|hie(?:ß|ss)|called|named',
  'ok|okay|ja|nein|yes|no|yeah|super|perfekt|perfect|great|awesome|cool|lovely|passt|oma|opa|gran|grandma|best',
].join('|');
/** What may stand behind a family name where a person says who they are. */
const goesOn = /^\s(?:again|about|regarding|with|on|wieder|noch ?mal|wegen|mit|auf|zu[mr]?)(?!\p{L})/iu;
const saysWho = /^(?:ich|hier|das|dies|i['’ ]|this|that|it|we|here|mein|my|name)/iu;
const called = new RegExp(`${start}(?:${before}),? (${small})(?: (${small}))?${end}`, 'giu');
/** What may stand behind a family name in small letters; behind another word stands the rest of a sentence. */
const afterFamily =
  /^\s*(?:$|[\n,.!?;:)–-]|(?:und|and|from|aus|von|vom|here|hier|hallo|hello|speaking)(?!\p{L}))/iu;

const titledSmall = new RegExp(
  `${start}(?:(?:herrn?|mr|mrs|ms|mister|familie)\\.?|(?<!(?:(?:mein|dein|sein|ihr|unser|eur|ein|kein|jed)e[rn]?|die|der|den|als|liebe|alte|junge|neue|ex) )frau) (${small})${end}`,
  'giu',
);

/** Where a given name in small letters is likely without any such word: where a sentence begins or is over. */
const atEdge = new RegExp(
  `(?<=^|[\\n.!?,;:] ?)(${small})${end}|${start}(${small})(?=[’']s(?!\\p{L})|\\s*(?:$|[\\n,.!?]))`,
  'gu',
);
const shortestAtEdge = 4;
const signedOff =
  /(?<!\p{L})(?:lg|vg|mfg|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|regards|cheers),?\s+(\p{Ll}[\p{L}-]{2,})[.!]?\s*$/iu;

/** Given names in small letters, as people type, where a name is likely; with a family name where nothing else follows it. */
export function smallNames(text: string): string[] {
  const names: string[] = [];
  called.lastIndex = 0;
  for (let match = called.exec(text); match; match = called.exec(text)) {
    const [whole, first = '', second = ''] = match;
    const at = match.index + whole.length;
    // The next one may begin where this one ends: "anna und peter".
    called.lastIndex = at - (second ? second.length + 1 : 0) - first.length - 1;
    if (called.lastIndex <= match.index) called.lastIndex = match.index + 1;
    if (!isSmall(first) || !givenNames.has(first.split('-')[0] ?? '')) continue;
    const behind = text.slice(at, at + 12);
    const isOver = afterFamily.test(behind) || (saysWho.test(whole) && goesOn.test(behind));
    const isFamily = second !== '' && isName(second) && isOver;
    names.push(isFamily ? `${first} ${second}` : first);
  }
  for (const [, begins, ends] of text.matchAll(atEdge)) {
    const name = begins ?? ends ?? '';
    if (name.length >= shortestAtEdge && givenNames.has(name)) names.push(name);
  }
  return names;
}

/** The name in small letters with which a text is signed, whatever it is: "gruß heinz-werner". */
export function smallSignature(text: string): string[] {
  const name = signedOff.exec(text)?.[1] ?? '';
  return name !== '' && isSmall(name) && isName(name) ? [name] : [];
}

/** Names behind a title in small letters: "herr petersen". */
export function smallTitledNames(text: string): string[] {
  return [...text.matchAll(titledSmall)].flatMap(({ 1: name = '' }) =>
    isSmall(name) && isName(name) ? [name] : [],
  );
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function isName(word: string): boolean {
  return !smallWords.has(word) && !notNames.has(word) && !namesakes.has(word);
}
