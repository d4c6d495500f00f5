import { partyWords, systemWords } from './party-words';
import type { Look, Voice } from './voice';

/** What is usual among the rows: `sides` are known, most are `boxed`, bubbles carry names and plain lines never do. */
export interface Usual {
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
  /** Words of those rows that say on which side somebody speaks. */
  spokenWords: Set<string>;
  /** Words for the software's own lines inside of those rows; null where none of them is known. */
  spokenInner: Set<string> | null;
  /** Roles of those rows. */
  spokenRoles: Set<string>;
  /** Rows that stand on a side, one of each look. */
  sidedLooks: Look[];
  /** Colours of their letters; null while it is not known for certain how the customer's own rows are made. */
  spokenColours: Set<string> | null;
  /** Every row says who speaks, the customer's too. */
  allNamed: boolean;
  /** Words for the software's own lines that mark most of what is not the customer's here: the company's own rows. */
  ownWords: Set<string>;
}

/** What a look says to tell rows apart, found out once: looks do not change once read. */
interface Told {
  /** Ground and marks in one. */
  make: string;
  /** A mark says that the row is the software's own. */
  ofSystem: boolean;
  /** Words that say on which side somebody speaks. */
  ofParty: string[];
}

const toldBy = new WeakMap<Look, Told>();

function told(look: Look): Told {
  let known = toldBy.get(look);
  if (!known) {
    const { ground, marks, words, inner } = look;
    known = {
      make: [ground, ...marks].join(' '),
      ofSystem: words.some((word) => systemWords.has(word)),
      ofParty: [...words, ...inner].filter((word) => word in partyWords),
    };
    toldBy.set(look, known);
  }
  return known;
}

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
  const marked = others.filter(({ look }) => told(look).ofSystem);
  if (marked.length === 0 || !voices.some(({ look }) => look.side === -(marked[0]?.look.side ?? 0)))
    return own;
  for (const { look } of marked) for (const word of look.words) if (systemWords.has(word)) own.add(word);
  const side = marked[0]?.look.side;
  const there = others.filter(({ look }) => look.side === side);
  return marked.length > there.length * 0.6 ? own : new Set();
}

/** What is usual among these rows. */
export function usualIn(voices: readonly Voice[]): Usual {
  const named = voices.filter(({ look }) => look.author !== '');
  const spoken = voices.filter(({ look, typed }) => typed || look.you || look.author !== '' || look.avatar);
  const letters = (spoken.length > 0 ? spoken : voices).map(({ look }) => look.letters).sort((a, b) => a - b);
  return {
    letters: letters[Math.floor(letters.length / 2)] ?? null,
    namedSides: new Set(named.map(({ look }) => look.side)),
    spokenMarks: new Set(spoken.flatMap(({ look }) => look.marks)),
    spokenWords: new Set(spoken.flatMap(({ look }) => told(look).ofParty)),
    spokenInner: spoken.length > 0 ? new Set(spoken.flatMap(({ look }) => look.inner)) : null,
    spokenColours:
      named.length > 0 && spoken.some(({ look, typed }) => typed || look.you)
        ? new Set(spoken.map(({ look }) => look.colour))
        : null,
    spokenRoles: new Set(spoken.map(({ look }) => look.role)),
    sidedLooks: [
      ...new Map(
        voices
          .filter(({ look: { side } }) => side === 1 || side === -1)
          .map(({ look }) => [told(look).make, look]),
      ).values(),
    ],
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

/** Whether a row is the software's own line and nobody's words. */
export function isSystem({ look, typed }: Voice, usual: Usual): boolean {
  if (typed || look.you) return false;
  if (/^(status|separator|note|alert)$/.test(look.role) && !usual.spokenRoles.has(look.role)) return true;
  const { words } = look;
  const isTold =
    told(look).ofSystem && words.some((word) => systemWords.has(word) && !usual.ownWords.has(word));
  if (isTold && !words.some((word) => (partyWords[word] ?? 0) > 2)) return true;
  if (look.author !== '' || look.avatar || look.deck) return false;
  if (look.inner.some((word) => systemWords.has(word) && usual.spokenInner?.has(word) === false)) return true;
  if (look.side === 0 && usual.sides && !(look.ground !== '' && isMadeLike(look, usual.sidedLooks)))
    return true;
  if (usual.allNamed || isSetOff(look, usual) || isDyed(look, usual)) return true;
  if (usual.namedMarks && look.ground === '') return look.marks.some((mark) => !usual.namedMarks?.has(mark));
  if (!usual.boxed || look.ground !== '') return false;
  // A file stands without the box that words have.
  if (look.side !== null && [...words, ...look.inner].some((word) => usual.spokenWords.has(word)))
    return false;
  const filling = look.side === null && !(look.marks.length > 0 && isMadeLike(look, usual.sidedLooks));
  return filling || (usual.namedBoxes && !isOpposite(look, usual));
}

/** Whether a row has the ground and most of the marks of one of these. */
function isMadeLike({ ground, marks }: Look, looks: readonly Look[]): boolean {
  return looks.some((other) => {
    const common = marks.filter((mark) => other.marks.includes(mark)).length;
    return other.ground === ground && common >= Math.max(marks.length, other.marks.length) * 0.7;
  });
}

/** Whether a row without name or picture is set in smaller or slanted letters, and is made otherwise than what was said. */
function isSetOff(look: Look, usual: Usual): boolean {
  if (isOpposite(look, usual) || usual.letters === null) return false;
  const small = look.letters < usual.letters * 0.94;
  if (!small && !look.slanted && look.side !== 0) return false;
  const unlike = isUnlike(look, usual);
  const bare = usual.boxed && look.ground === '';
  return [small, look.slanted, look.side === 0, unlike, bare].filter(Boolean).length >= 2;
}

/** Whether a row has none of the marks of what was said. */
function isUnlike({ marks }: Look, { spokenMarks }: Usual): boolean {
  return marks.length > 0 && marks.every((mark) => !spokenMarks.has(mark));
}

/** Whether a plain line among plain rows is made otherwise than all that was said, the customer's own rows too, and set in a colour of its own. */
function isDyed(look: Look, usual: Usual): boolean {
  if (usual.boxed) return false;
  return look.ground === '' && usual.spokenColours?.has(look.colour) === false && isUnlike(look, usual);
}

/** Whether a row stands on the other side than those with names do: there the customer speaks. */
function isOpposite({ side }: Look, { namedSides }: Usual): boolean {
  return (side === 1 || side === -1) && namedSides.has(-side) && !namedSides.has(side);
}
