import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../exchange/package/json-schema';
import { wholeRow } from '../../exchange/rows/whole-row';
import { anyKept } from '../drawing/any-kept';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(jsonSchema(1));

describe('the JSON Schema', { timeout: 60_000 }, () => {
  it('accepts every line that the journal writes', () => {
    fc.assert(
      fc.property(anyKept, fc.boolean(), (kept, restorable) => {
        validate(JSON.parse(JSON.stringify(wholeRow(kept, restorable))));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
  });

  it.each([
    ['an unknown column', { mood: 'good' }],
    ['a channel that is none', { channel: 'pigeon' }],
    ['a rating of 6', { rating: 6 }],
    ['a code where there is none', { zone: null }],
    ['a time in another form', { started_at: '3.11.2026' }],
    ['a month that is none', { started_at: '2026-13-03T10:00:00.000Z' }],
    ['a contact without an id', { interaction_id: '' }],
    ['more messages than can be counted', { messages_agent: 1e300 }],
  ])('refuses %s', (_, change) => {
    const row = wholeRow(keptChat('a', chat`10:00 customer Hello`), false);
    expect(validate({ ...row, ...change })).toBe(false);
  });

  it('refuses a message whose time is known and missing, or unknown and there', () => {
    const row = wholeRow(keptChat('a', chat`10:00 customer Hello`), false);
    const [message] = row.messages;
    expect(validate({ ...row, messages: [{ ...message, at: null }] })).toBe(false);
    expect(validate({ ...row, messages: [{ ...message, at_basis: 'unknown' }] })).toBe(false);
    expect(validate({ ...row, messages: [{ ...message, at: null, at_basis: 'unknown' }] })).toBe(true);
  });
});
