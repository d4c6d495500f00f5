import { median } from '../figures';
import type { Waited } from './waited';

/** Who said beforehand how long it would take: the organisation announced it, or the person expected it. */
export type Foresight = 'announced' | 'expected';

/** Contacts with about the same foretold and actual wait. Seconds, the middle of the field they fall into. */
export interface ForetoldField {
  foresight: Foresight;
  foretoldS: number;
  actualS: number;
  n: number;
}

/** Foretold against actual waits. `longer`: contacts that took more than a quarter longer; `excessS`: the middle of actual minus foretold. */
export interface ExpectedAndActual {
  fields: ForetoldField[];
  of: Record<Foresight, { n: number; longer: number; excessS: number | null }>;
}

/** The middle of the field of a span: fields grow with the span by a quarter each, so that many contacts make a few marks. */
function fieldOf(seconds: number): number {
  const minutes = seconds / 60;
  if (minutes < 1) return 30;
  return 60 * 1.25 ** (Math.floor(Math.log(minutes) / Math.log(1.25)) + 0.5);
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

/** How the waits that were announced or expected compare with those that came. */
export function expectedAndActual(waited: readonly Waited[]): ExpectedAndActual {
  const fields = new Map<string, ForetoldField>();
  const figures = (foresight: Foresight) => {
    const pairs = waited.flatMap((one) => {
      const { announcedWaitS } = one.row.judged.figures;
      const foretoldS = foresight === 'announced' ? announcedWaitS : one.row.verdict.expectedWaitS;
      const waitS = foretoldWaitS(foresight, one);
      return foretoldS === null || waitS === null ? [] : [{ foretoldS, waitS }];
    });
    for (const { foretoldS, waitS } of pairs) {
      const field = { foresight, foretoldS: fieldOf(foretoldS), actualS: fieldOf(waitS), n: 0 };
      const key = `${foresight} ${field.foretoldS} ${field.actualS}`;
      fields.set(key, { ...field, n: (fields.get(key)?.n ?? 0) + 1 });
    }
    return {
      n: pairs.length,
      longer: pairs.filter(({ foretoldS, waitS }) => waitS > foretoldS * 1.25).length,
      excessS: median(pairs.map(({ foretoldS, waitS }) => waitS - foretoldS)),
    };
  };
  const of = { announced: figures('announced'), expected: figures('expected') };
  return { fields: [...fields.values()].sort((a, b) => b.n - a.n), of };
}
