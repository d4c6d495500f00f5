import type { Party } from '../conversation/party';
import { machineWords } from './machine-words';
import { botWords, partyWords, systemWords } from './party-words';
import { splitWords } from './words-of';

/** What a row itself shows of its party. `side`: -1 left, 1 right, 0 in the middle, null unknown. */
export interface Look {
  side: number | null;
  /** Colour behind the text, empty if none. */
  ground: string;
  /** Class names and other marks of the row, unsplit. */
  marks: string[];
  /** The words in the marks. */
  words: string[];
  author: string;
  you: boolean;
  ticked: boolean;
  avatar: boolean;
  role: string;
  /** Size of the letters in CSS px. */
  letters: number;
  slanted: boolean;
}

/** What speaks for a party in one row. */
export interface Voice {
  look: Look;
  /** The person's own words or choice appeared as this row. */
  typed: boolean;
  /** It appeared while the person had said nothing that it could be. */
  answered: boolean;
}

const featuresOfLook = new WeakMap<Look, string[]>();

/** A row's features by name; looks do not change once read. */
function featuresOf(look: Look): string[] {
  const known = featuresOfLook.get(look);
  if (known) return known;
  const features = look.marks.map((mark) => `mark:${mark}`);
  for (const word of look.words) if (word in partyWords) features.push(`word:${word}`);
  if (look.side !== null) features.push(`side:${look.side}`);
  features.push(`ground:${look.ground}`, `avatar:${look.avatar}`, `named:${look.author !== '' && !look.you}`);
  if (look.ticked) features.push('ticked');
  if (look.author !== '') features.push(`author:${look.author}`);
  const unique = [...new Set(features)];
  featuresOfLook.set(look, unique);
  return unique;
}

function prior(feature: string, rightToLeft: boolean): number {
  if (feature.startsWith('mark:') || feature.startsWith('ground:')) return 0;
  if (feature.startsWith('word:')) return partyWords[feature.slice(5)] ?? 0;
  // Only a name that is nothing but such a word: "Guest", not "Guest Relations".
  if (feature.startsWith('author:')) return partyWords[feature.slice(7).toLowerCase()] ?? 0;
  if (feature === 'side:1') return rightToLeft ? -2.5 : 2.5;
  if (feature === 'side:-1') return rightToLeft ? 2.5 : -2.5;
  if (feature === 'avatar:true' || feature === 'named:true') return -1.5;
  if (feature === 'ticked') return 2;
  return 0;
}

interface Count {
  feature: string;
  all: number;
  typed: number;
  answered: number;
  /** What having it is worth; filled in when all rows are counted. */
  points: number;
}

function countFeatures(voices: readonly Voice[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { look, typed, answered } of voices)
    for (const feature of featuresOf(look)) {
      let count = counts.get(feature);
      if (!count) {
        count = { feature, all: 0, typed: 0, answered: 0, points: 0 };
        counts.set(feature, count);
      }
      count.all += 1;
      if (typed) count.typed += 1;
      else if (answered) count.answered += 1;
    }
  return counts;
}

/** What proven rows teach of a feature; one that all other rows share teaches nothing. */
function learned({ all, typed, answered }: Count, rows: number, typedRows: number): number {
  const known = typed + answered;
  if (known === 0) return 0;
  const shared = typed > 0 ? (all - typed) / Math.max(1, rows - typedRows) : 0;
  return ((6 * (typed - answered)) / known) * (1 - shared);
}

/** What is usual among the rows: `sides` are known, most are `boxed`, bubbles carry names and plain lines never do. */
interface Usual {
  sides: boolean;
  boxed: boolean;
  namedBoxes: boolean;
  /** Where plain lines carry names as a rule: the marks of those that do; else null. */
  namedMarks: Set<string> | null;
  /** Size of most letters in CSS px, null while there is too little to say. */
  letters: number | null;
  /** Sides of the rows with names. */
  namedSides: Set<number | null>;
  /** Marks of the rows that somebody spoke for certain. */
  spokenMarks: Set<string>;
  /** Roles of those rows. */
  spokenRoles: Set<string>;
  /** How rows look that stand on a side. */
  sidedLooks: Set<string>;
  /** Every row says who speaks, the customer's too. */
  allNamed: boolean;
  /** Words for the software's own lines that mark most of what is not the customer's here: the company's own rows. */
  ownWords: Set<string>;
}

const looksOf = ({ ground, marks }: Look) => [ground, ...marks].join(' ');

/** Whether names stand in every row of what somebody says, again and again. */
function allNamed(voices: readonly Voice[]): boolean {
  const named = ({ look }: Voice) => look.author !== '' || look.you;
  if (!voices.some(({ typed }) => typed) || voices.some((voice) => voice.typed && !named(voice)))
    return false;
  const again = voices.filter(
    (voice, index) => named(voice) && voices[index - 1]?.look.author === voice.look.author,
  );
  return again.length > 1 && voices.filter(named).length > voices.length * 0.75;
}

/** Words for the software's own lines that boxes on the company's side carry as a rule. */
function wordsOfCompany(voices: readonly Voice[]): Set<string> {
  const own = new Set<string>();
  const others = voices.filter(
    ({ look, typed }) => !typed && !look.you && look.ground !== '' && (look.side === -1 || look.side === 1),
  );
  const marked = others.filter(({ look }) => look.words.some((word) => systemWords.has(word)));
  if (marked.length === 0 || !voices.some(({ look }) => look.side === -(marked[0]?.look.side ?? 0)))
    return own;
  for (const { look } of marked) for (const word of look.words) if (systemWords.has(word)) own.add(word);
  const side = marked[0]?.look.side;
  const there = others.filter(({ look }) => look.side === side);
  return marked.length > there.length * 0.6 ? own : new Set();
}

function usualIn(voices: readonly Voice[]): Usual {
  const named = voices.filter(({ look }) => look.author !== '');
  const spoken = voices.filter(({ look, typed }) => typed || look.you || look.author !== '' || look.avatar);
  const letters = (spoken.length > 0 ? spoken : voices).map(({ look }) => look.letters).sort((a, b) => a - b);
  return {
    letters: letters[Math.floor(letters.length / 2)] ?? null,
    namedSides: new Set(named.map(({ look }) => look.side)),
    spokenMarks: new Set(spoken.flatMap(({ look }) => look.marks)),
    spokenRoles: new Set(spoken.map(({ look }) => look.role)),
    sidedLooks: new Set(
      voices.filter(({ look: { side } }) => side === 1 || side === -1).map(({ look }) => looksOf(look)),
    ),
    ownWords: wordsOfCompany(voices),
    allNamed: allNamed(voices),
    sides: voices.some(({ look }) => look.side === 1 || look.side === -1),
    boxed: voices.filter(({ look }) => look.ground !== '').length > voices.length / 2,
    namedBoxes: named.length > 0 && named.every(({ look }) => look.ground !== ''),
    namedMarks:
      named.length > 1 && named.length > voices.length * 0.6 && named.every(({ look }) => look.ground === '')
        ? new Set(named.flatMap(({ look }) => look.marks))
        : null,
  };
}

function isSystem({ look, typed }: Voice, usual: Usual): boolean {
  if (typed || look.you) return false;
  if (/^(status|separator|note|alert)$/.test(look.role) && !usual.spokenRoles.has(look.role)) return true;
  const { words } = look;
  const told = words.some((word) => systemWords.has(word) && !usual.ownWords.has(word));
  if (told && !words.some((word) => (partyWords[word] ?? 0) > 2)) return true;
  if (look.author !== '' || look.avatar) return false;
  if (look.side === 0 && usual.sides && !(look.ground !== '' && usual.sidedLooks.has(looksOf(look))))
    return true;
  if (usual.allNamed || isSetOff(look, usual)) return true;
  if (usual.namedMarks && look.ground === '') return look.marks.some((mark) => !usual.namedMarks?.has(mark));
  if (!usual.boxed || look.ground !== '') return false;
  const filling = look.side === null && !(look.marks.length > 0 && usual.sidedLooks.has(looksOf(look)));
  return filling || (usual.namedBoxes && !isOpposite(look, usual));
}

/** Whether a row without name or picture is set in smaller or slanted letters, and is made otherwise than what was said. */
function isSetOff(look: Look, usual: Usual): boolean {
  if (isOpposite(look, usual) || usual.letters === null) return false;
  const small = look.letters < usual.letters * 0.94;
  if (!small && !look.slanted && look.side !== 0) return false;
  const unlike = look.marks.length > 0 && look.marks.every((mark) => !usual.spokenMarks.has(mark));
  const bare = usual.boxed && look.ground === '';
  return [small, look.slanted, look.side === 0, unlike, bare].filter(Boolean).length >= 2;
}

/** Whether a row stands on the other side than those with names do: there the customer speaks. */
function isOpposite({ side }: Look, { namedSides }: Usual): boolean {
  return (side === 1 || side === -1) && namedSides.has(-side) && !namedSides.has(side);
}

/**
 * Whether the page calls this speaker a machine: by name, else by a word that the customer's rows do not carry. Where there is a name, a
 * word counts only if it tells some of the company's rows from others: software for bots calls all of them "bot".
 */
export function isBot(
  { author, you, words }: Look,
  ofCustomers: ReadonlySet<string>,
  ofSome: ReadonlySet<string> = new Set(),
): boolean {
  const named = splitWords(author);
  if (named.length === 0 || you) return words.some((word) => botWords.has(word) && !ofCustomers.has(word));
  if (named.some((word) => botWords.has(word) || /bot$/.test(word))) return true;
  return words.some((word) => ofSome.has(word));
}

/** Points for the customer in each row. */
function scoresOf(voices: readonly Voice[], rightToLeft: boolean): number[] {
  const counts = countFeatures(voices);
  const typedRows = voices.filter(({ typed }) => typed).length;
  const telling = ({ all }: Count) => all < voices.length;
  const twoSided = [...counts.values()].some(
    (count) => /^(side|ground)/.test(count.feature) && telling(count),
  );
  for (const count of counts.values()) {
    const weight = telling(count) ? 1 : twoSided ? 0 : 0.5;
    count.points = prior(count.feature, rightToLeft) * weight;
    if (telling(count) && !count.feature.startsWith('word:'))
      count.points += learned(count, voices.length, typedRows);
  }
  return voices.map(({ look, typed }) => {
    if (typed || look.you) return 100;
    let score = -0.5;
    let words = 0;
    for (const feature of featuresOf(look)) {
      const { points } = counts.get(feature)!;
      if (feature.startsWith('word:')) words += points;
      else score += points;
    }
    return score + Math.max(-4, Math.min(4, words));
  });
}

/** Guesses who speaks in each row from all rows together; `rightToLeft` turns the expectation about sides. */
export function guessParties(voices: readonly Voice[], rightToLeft: boolean): Party[] {
  const usual = usualIn(voices);
  const system = voices.map((voice) => isSystem(voice, usual));
  const spoken = voices.filter((_, index) => !system[index]);
  const scores = scoresOf(spoken, rightToLeft);
  const ofCustomers = new Set(spoken.flatMap(({ look }, index) => (scores[index]! > 0 ? look.words : [])));
  const machines = machineWords(spoken.flatMap(({ look }, index) => (scores[index]! > 0 ? [] : look)));
  let next = 0;
  return voices.map(({ look }, index) => {
    if (system[index]) return 'system';
    const score = scores[next]!;
    next += 1;
    if (score > 0) return 'customer';
    return isBot(look, ofCustomers, machines) ? 'bot' : 'agent';
  });
}
