import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { wholeRow } from '../../exchange/rows/whole-row';
import { lineCoverer } from '../../exchange/share/covered-line';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const talk = keptChat(
  'a',
  chat`
    10:00 agent(Kim)  Your reference is kd-5519 for now.
    10:01 customer    So kd-5519 it is, akd-5519x is not.
  `,
);

describe('a reference number that the journal knows of a contact', () => {
  it('is covered wherever it stands in the contact, by the pseudonym that it has in its column', () => {
    const redactor = new Redactor(wholePlan, new Pseudonyms(new Uint8Array(32)));
    const { case_numbers: numbers, messages } = redactor.covers(wholeRow(talk, false));
    expect(numbers).toHaveLength(1);
    expect(messages.map(({ text }) => text)).toEqual([
      `Your reference is ${numbers[0]} for now.`,
      `So ${numbers[0]} it is, akd-5519x is not.`,
    ]);
  });

  it('is on no card to share either', () => {
    const options = { ownNames: [], ownLines: () => [], anonymous: false };
    expect(lineCoverer(talk, options, (kind) => `[${kind}]`)('They lost kd-5519 twice.')).toBe(
      'They lost [number] twice.',
    );
  });
});
