import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainlyRight } from '../../exchange/import/plainly-right';
import { lineSchema } from '../../exchange/jsonl/line-schema';
import { keptOfRow } from '../../exchange/rows/kept-of-row';
import { wholeRow } from '../../exchange/rows/whole-row';
import { anyKept } from '../drawing/any-kept';

const strange = fc.constantFrom<unknown>(
  ...[null, undefined, '', 'x', 'not_asked', 'not_applicable', 0, 1, -1, 1.5, true, [], {}, [null], [{}]],
  ...['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00Z', '2026-13-40T10:00:00.000Z', [{ kind: 'x', y: 1 }]],
);

/** A row in which one value, anywhere in it, says something else. */
const oddRow = fc
  .tuple(anyKept, fc.boolean(), fc.array(fc.nat(100), { minLength: 1, maxLength: 4 }), strange)
  .map(([kept, restorable, path, value]) => {
    const row: unknown = JSON.parse(JSON.stringify(wholeRow(kept, restorable)));
    let place = row as Record<string, unknown>;
    for (const [i, step] of path.entries()) {
      const names = [...Object.keys(place), 'strange'];
      const name = names[step % names.length] ?? '';
      const inner = place[name];
      if (i < path.length - 1 && inner !== null && typeof inner === 'object')
        place = inner as Record<string, unknown>;
      else {
        if (value === undefined) delete place[name];
        else place[name] = value;
        break;
      }
    }
    // As a file would have it: a list has no names.
    return JSON.parse(JSON.stringify(row)) as unknown;
  });

describe('a row that is taken for right at a glance', () => {
  it('is every row that this program writes', () => {
    fc.assert(
      fc.property(anyKept, fc.boolean(), (kept, restorable) => {
        expect(plainlyRight(JSON.parse(JSON.stringify(wholeRow(kept, restorable))))).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('is right for the schema too, and means the same, whatever stands in it', () => {
    fc.assert(
      fc.property(oddRow, (row) => {
        const plain = plainlyRight(row);
        if (!plain) return;
        const parsed = v.safeParse(lineSchema, row);
        expect(parsed.issues).toBeUndefined();
        if (parsed.success) expect(keptOfRow(plain)).toEqual(keptOfRow(parsed.output));
      }),
      { numRuns: 3000 },
    );
  });
});
