import { customerPoints } from './guess-parties';
import type { SeenUnit } from './read-item';
import type { Knowledge } from './reader';
import { isSigns } from './shown-pictures';
import type { Look, Voice } from './voice';

/** Points up to which a row that says what the person typed may be too much like the company's to be the person's. */
const companyBelow = -3;
/** Rows before a new one that it is compared with. */
const comparedRows = 60;

/** Whether two rows show the same marks, side, ground and name. */
function isMadeAlike(a: Look, b: Look): boolean {
  return (
    a.side === b.side &&
    a.ground === b.ground &&
    a.author === b.author &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark) => b.marks.includes(mark))
  );
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What speaks for a party in each row. Words that were typed prove one row to be the customer's: where several new rows say the same
 * ("ok" and "ok"), the one that is most like what was proved before; and none that is made like an answer and unlike all that was proved.
 */
export function voicesOf(
  seen: readonly SeenUnit[],
  { wasTyped, wasSaid, wasAnswered, partyOf }: Knowledge,
  rightToLeft: boolean,
): Voice[] {
  const isNew = seen.map(({ unit }) => partyOf(unit.body) === undefined);
  const voices = seen.map(({ unit: { body }, parts: { text }, look }, index): Voice => {
    const typed = !isNew[index] && wasTyped(body, text);
    // Who sends a picture types nothing.
    return { look, typed, answered: !typed && !isSigns(text) && wasAnswered(body) };
  });
  // Rows are weighed only where it matters: at the first look at a long chat all of them are new.
  const fresh = seen.flatMap(({ parts }, index) => (isNew[index] && wasSaid(parts.text) ? [index] : []));
  if (fresh.length === 0) return voices;
  const said = new Map<string, number[]>();
  for (const index of fresh) {
    const text = flat(seen[index]!.parts.text);
    said.set(text, [...(said.get(text) ?? []), index]);
  }
  const first = Math.max(0, fresh[0]! - comparedRows);
  const weigh = () => {
    const known = voices.slice(first);
    const points = customerPoints(known, rightToLeft);
    const refused = (index: number) => {
      const madeLike = (one: Voice) => isMadeAlike(one.look, voices[index]!.look);
      if (points[index - first]! > companyBelow || known.some((one) => one.typed && madeLike(one)))
        return false;
      return known.some((one) => one.answered && madeLike(one));
    };
    return { pointsOf: (index: number) => points[index - first]!, refused };
  };
  let weighed: ReturnType<typeof weigh> | null = null;
  for (const alike of [...said.values()].sort((a, b) => a.length - b.length)) {
    weighed ??= weigh();
    const { pointsOf, refused } = weighed;
    for (const index of alike.toReversed().sort((a, b) => pointsOf(b) - pointsOf(a))) {
      if (refused(index) || !wasTyped(seen[index]!.unit.body, seen[index]!.parts.text)) continue;
      voices[index] = { ...voices[index]!, typed: true };
      weighed = null;
    }
  }
  return voices;
}
