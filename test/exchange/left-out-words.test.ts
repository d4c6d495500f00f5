import { describe, expect, it } from 'vitest';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { wholeRow } from '../../exchange/rows/whole-row';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

/** A package's row of a contact whose answer is canned by its words and its pace. */
function leaving(dropped: string[]) {
  const kept = keptChat('a', chat`10:01 agent We value your patience.`);
  kept.transcript.judgedMessages = [
    {
      message: 'm1',
      party: 'agent',
      partyUnclear: false,
      systemKind: null,
      cannedScore: 0.9,
      cannedReasons: [
        { kind: 'repeat', detail: 'We value your patience.', with: ['b'] },
        { kind: 'pace', detail: '40' },
      ],
    },
  ];
  const redactor = new Redactor(wholePlan, new Pseudonyms(new Uint8Array(32)), new Set(dropped));
  return redactor.covers(wholeRow(kept, false)).messages[0]?.canned_reasons;
}

describe('the words of messages that a participant leaves out', () => {
  it('do not leave as evidence for a canned response either', () => {
    expect(leaving([])?.[0]?.detail).toBe('We value your patience.');
    const reasons = leaving(['messages.text']);
    expect(reasons?.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['repeat', ''],
      ['pace', '40'],
    ]);
    expect(reasons?.[0]?.with).toHaveLength(1);
  });
});
