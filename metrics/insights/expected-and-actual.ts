import { median } from '../figures';
import type { Waited } from './waited';

/** Who said beforehand how long it would take: the organisation announced it, or the person expected it. */
export type Foresight = 'announced' | 'expected';

/** Contacts with about the same foretold and actual wait; seconds, the middle one of theirs. */
export interface ForetoldField {
  foresight: Foresight;
  foretoldS: number;
  actualS: number;
  n: number;
}

/**
 * Foretold against actual waits. `longer`: contacts that took more than a quarter longer; `excessS`: by how much, the middle one of
 * those. Who left or got no person within what was foretold tells nothing of it. */
export interface ExpectedAndActual {
  fields: ForetoldField[];
  of: Record<Foresight, { n: number; longer: number; excessS: number | null }>;
}

/** Which field a span falls into: fields grow with the span by a quarter each, so that many contacts make a few marks. */
function fieldOf(seconds: number): number {
  const minutes = seconds / 60;
  return minutes < 1 ? -1 : Math.floor(Math.log(minutes) / Math.log(1.25));
}

/**
 * The wait that was foretold, seconds: the one until the first person. A later one is another wait and no answer to it; null where it is
 * not known, and for announcements where a transfer may have been what was announced.
 */
function foretoldWaitS(foresight: Foresight, { row, waitS }: Waited): number | null {
  const { queueS, frtHumanS, transfers, answeredBy } = row.judged.figures;
  if (foresight === 'announced') return transfers === 0 ? (queueS ?? frtHumanS) : null;
  if (queueS !== null || frtHumanS !== null) return Math.max(queueS ?? 0, frtHumanS ?? 0);
  return answeredBy === 'nobody' ? waitS : null;
}

interface Pair {
  foretoldS: number;
  waitS: number;
}

/** What was foretold and what came, where both are known. */
function pairOf(foresight: Foresight, one: Waited): Pair[] {
  const { announcedWaitS, frtHumanS } = one.row.judged.figures;
  const foretoldS = foresight === 'announced' ? announcedWaitS : one.row.verdict.expectedWaitS;
  const waitS = foretoldWaitS(foresight, one);
  if (foretoldS === null || waitS === null) return [];
  // Whoever left before it was time was not served in time.
  return frtHumanS === null && waitS <= foretoldS ? [] : [{ foretoldS, waitS }];
}

/** How the waits that were announced or expected compare with those that came. */
export function expectedAndActual(waited: readonly Waited[]): ExpectedAndActual {
  const fields = new Map<string, { foresight: Foresight; pairs: Pair[] }>();
  const figures = (foresight: Foresight) => {
    const pairs = waited.flatMap((one) => pairOf(foresight, one));
    for (const pair of pairs) {
      const key = `${foresight} ${fieldOf(pair.foretoldS)} ${fieldOf(pair.waitS)}`;
      const field = fields.get(key);
      if (field) field.pairs.push(pair);
      else fields.set(key, { foresight, pairs: [pair] });
    }
    const longer = pairs.filter(({ foretoldS, waitS }) => waitS > foretoldS * 1.25);
    return {
      n: pairs.length,
      longer: longer.length,
      excessS: median(longer.map(({ foretoldS, waitS }) => waitS - foretoldS)),
    };
  };
  const of = { announced: figures('announced'), expected: figures('expected') };
  const drawn = [...fields.values()].map(({ foresight, pairs }) => ({
    foresight,
    foretoldS: median(pairs.map(({ foretoldS }) => foretoldS)) ?? 0,
    actualS: median(pairs.map(({ waitS }) => waitS)) ?? 0,
    n: pairs.length,
  }));
  return { fields: drawn.sort((a, b) => b.n - a.n), of };
}
