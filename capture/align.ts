import type { ReadRow } from '../reading/reader';
import { isElsewhere } from './placed-rows';

/** What is needed of a row to tell it from others. A known row may have lost its element. */
export type Sketch = Pick<ReadRow, 'pageId' | 'party' | 'text'> & {
  element: Element | null;
  /** The person's own words proved to be this row. */
  typed?: boolean;
  /** Where the page puts it, as far as is known: what stands elsewhere in other words is another row. */
  top?: number | undefined;
};

const tooMany = 3_000_000;
/** What {@link likeness} says at most, of a row and itself at least, and at most of two rows that show the same elsewhere. */
const [mostLike, leastCertain, mostAlike] = [9, 8, 4];

/** How likely a known row and a seen row are one message: 0 = they are not. `lost`: the known row's element has left the page. */
function likeness(known: Sketch, seen: Sketch, lost: boolean): number {
  if (isSaidAnew(known, seen)) return 0;
  const sameSide = (known.party === 'customer') === (seen.party === 'customer');
  const sameElement = known.element === seen.element;
  const sameText = known.text === seen.text;
  if (known.pageId !== '' && known.pageId === seen.pageId) {
    if (sameText) return 9;
    if (!isPosition(seen)) return 7;
    // Numbers move on when history is loaded above: the place alone proves nothing.
    if (sameSide && grows(known.text, seen.text)) return 5;
  }
  const idsDiffer = known.pageId !== '' && seen.pageId !== '' && !isPosition(seen);
  if (sameText && sameElement) return 8;
  if (sameText && sameSide) return idsDiffer ? 2 : 4;
  // Who spoke is guessed anew with the list: where that was drawn anew, it may be guessed otherwise.
  if (sameText) return idsDiffer ? (lost ? 1.5 : 0) : 2.5;
  if (idsDiffer) return 0;
  const hasMoved = isElsewhere(known, seen);
  if (sameElement) return hasMoved ? 0 : grows(known.text, seen.text) ? 5 : 1.5;
  if (!lost || !sameSide) return 0;
  return grows(known.text, seen.text) ? 1.2 : !hasMoved && akin(known.text, seen.text) ? 0.6 : 0;
}

/** Whether the person said it once more: each saying proves one element. */
function isSaidAnew(known: Sketch, seen: Sketch): boolean {
  return seen.typed === true && known.typed === true && known.element !== seen.element;
}

/** Whether two texts begin or end alike, as a message before and after a correction does. */
export function akin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return shorter > 5 && head + tail > shorter / 2;
}

function isPosition({ pageId }: Sketch): boolean {
  return /^(data-index|data-item-index|aria-posinset)=/.test(pageId);
}

/** Whether one text is the beginning of the other. */
export function grows(before: string, after: string): boolean {
  return after.startsWith(before) || before.startsWith(after);
}

function certain(known: Sketch, seen: Sketch): boolean {
  return known.text === seen.text && known.element === seen.element && known.pageId === seen.pageId;
}

/** Whether a row looks as before and its element was drawn anew: nothing else can be more like either of them. `shown`: elements of known rows. */
function redrawn(known: Sketch, seen: Sketch, shown: ReadonlySet<Element | null>): boolean {
  return (
    known.text === seen.text &&
    known.pageId === seen.pageId &&
    (known.party === 'customer') === (seen.party === 'customer') &&
    known.element?.isConnected === false &&
    !shown.has(seen.element) &&
    !isSaidAnew(known, seen)
  );
}

/**
 * Places seen rows on known ones, in order: for each seen row the index of the known row that it is, or -1 if it is new.
 * Sequences are aligned as a whole, so that the same words three times stay three messages.
 */
export function align(known: readonly Sketch[], seen: readonly Sketch[]): number[] {
  const placed = new Array<number>(seen.length).fill(-1);
  let shown: Set<Element | null> | undefined;
  const same = (knownIndex: number, seenIndex: number) => {
    const [one, other] = [known[knownIndex]!, seen[seenIndex]!];
    if (certain(one, other)) return true;
    shown ??= new Set(known.map(({ element }) => element));
    return redrawn(one, other, shown);
  };
  let from = 0;
  while (from < seen.length && from < known.length && same(from, from)) {
    placed[from] = from;
    from += 1;
  }
  let knownEnd = known.length;
  let seenEnd = seen.length;
  while (knownEnd > from && seenEnd > from && same(knownEnd - 1, seenEnd - 1)) {
    knownEnd -= 1;
    seenEnd -= 1;
    placed[seenEnd] = knownEnd;
  }
  if (knownEnd === from || seenEnd === from) return placed;
  const stays = standsBelow(known.slice(from, knownEnd), seen.slice(from, seenEnd));
  if (stays > 0) {
    for (let index = 0; index < stays; index += 1) placed[from + index] = knownEnd - stays + index;
    return placed;
  }
  const first = Math.max(from, knownEnd - Math.floor(tooMany / (seenEnd - from)));
  for (const [seenIndex, knownIndex] of best(known.slice(first, knownEnd), seen.slice(from, seenEnd)))
    placed[from + seenIndex] = first + knownIndex;
  return placed;
}

/**
 * How many rows stand as they did where a long list has let go of those above them and shows some more below; 0 where it is not for certain
 * that each is the same. To weigh all of a long list against all that it let go of would cost more with each look.
 */
function standsBelow(known: readonly Sketch[], seen: readonly Sketch[]): number {
  const first = known.findIndex(({ element }) => element?.isConnected !== false);
  const stays = known.length - first;
  if (first <= 0 || stays > seen.length) return 0;
  // No two rows of which one has gone are as like as a row is to itself, so that fewer others cannot outweigh them.
  if ((seen.length - stays) * mostLike >= stays * (leastCertain - mostAlike)) return 0;
  for (let index = 0; index < stays; index += 1) if (!certain(known[first + index]!, seen[index]!)) return 0;
  return stays;
}

function best(known: readonly Sketch[], seen: readonly Sketch[]): [number, number][] {
  const width = known.length + 1;
  const lost = known.map(({ element }) => element?.isConnected === false);
  const points = new Float32Array((seen.length + 1) * width);
  for (let s = seen.length - 1; s >= 0; s -= 1)
    for (let k = known.length - 1; k >= 0; k -= 1) {
      const like = likeness(known[k]!, seen[s]!, lost[k]!);
      const taken = like > 0 ? like + points[(s + 1) * width + k + 1]! : 0;
      points[s * width + k] = Math.max(taken, points[(s + 1) * width + k]!, points[s * width + k + 1]!);
    }
  const pairs: [number, number][] = [];
  let s = 0;
  let k = 0;
  while (s < seen.length && k < known.length) {
    const here = points[s * width + k]!;
    const like = likeness(known[k]!, seen[s]!, lost[k]!);
    if (like > 0 && near(here, like + points[(s + 1) * width + k + 1]!)) {
      pairs.push([s, k]);
      s += 1;
      k += 1;
    } else if (near(here, points[s * width + k + 1]!)) k += 1;
    else s += 1;
  }
  return pairs;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}
