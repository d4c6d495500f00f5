import { describe, expect, it } from 'vitest';
import { type OldRow, type RowKind, upgraded, upgradeSteps } from '../../conversation/upgrade-steps';

interface Example {
  step: string;
  kind: RowKind;
  before: OldRow;
  after: OldRow;
}

/** Each step with a row as it was before it, and as it is after it. */
const examples: Example[] = [
  {
    step: 'contacts-follow',
    kind: 'interaction',
    before: { id: 'a', organisation: 'nordlicht.example' },
    after: { id: 'a', organisation: 'nordlicht.example', follows: '', leftOut: 0 },
  },
  {
    step: 'contacts-follow',
    kind: 'interaction',
    before: { id: 'a', leftOut: 3 },
    after: { id: 'a', leftOut: 3, follows: '' },
  },
  {
    step: 'corrections-noted',
    kind: 'line',
    before: { interaction_id: 'a', messages: [{ seq: 1, text: 'Hello' }] },
    after: { interaction_id: 'a', corrected: [], messages: [{ seq: 1, text: 'Hello', corrected: false }] },
  },
  {
    step: 'corrections-noted',
    kind: 'line',
    before: { interaction_id: 'a', messages: 'none' },
    after: { interaction_id: 'a', messages: 'none', corrected: [] },
  },
];

describe('the steps from earlier forms to the form of today', () => {
  it.each(examples)('$step: a $kind is brought into the new form', ({ step, kind, before, after }) => {
    const frozen = structuredClone(before);
    expect(upgradeSteps.find(({ name }) => name === step)?.[kind]?.(before)).toEqual(after);
    expect(before).toEqual(frozen);
  });

  it.each(examples)('$step: a $kind that has the form of today stays the same', ({ kind, after }) => {
    expect(upgraded(kind, after)).toBe(after);
  });

  it('have an example each, for every kind of row they change', () => {
    const changed = upgradeSteps.flatMap(({ name, ...kinds }) =>
      Object.keys(kinds).map((kind) => `${name} ${kind}`),
    );
    expect([...new Set(examples.map(({ step, kind }) => `${step} ${kind}`))].sort()).toEqual(changed.sort());
  });
});
