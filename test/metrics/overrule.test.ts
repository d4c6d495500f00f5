import { describe, expect, it } from 'vitest';
import { emptyTranscript, type Kept } from '../../conversation/interaction';
import { judgeKept } from '../../metrics/judge-kept';
import { overrule } from '../../metrics/overrule';
import { at, chat } from '../drawing/chat';
import { handMade } from '../drawing/scored';

const now = at('11:00');

function kept(): Kept {
  const interaction = handMade({ id: 'i1', score: null, startedAt: at('10:00') });
  const messages = chat`
    10:00 customer  Mein Internet geht nicht
    10:01 agent     Vielen Dank für Ihre Geduld. Wir bitten die Unannehmlichkeiten zu entschuldigen.
    10:05 agent     Der Router hängt am falschen Port.
  `;
  return judgeKept({ interaction, transcript: { ...emptyTranscript('i1'), messages } }, now);
}

describe('the person overrules with one word', () => {
  it('whether a text is canned, and it stays so when judged again', () => {
    const before = kept().transcript.judgedMessages[1]!;
    expect(before.cannedReasons).not.toEqual([]);
    const after = overrule(kept(), { what: 'canned', message: 'm2', canned: false }, now);
    expect(after.transcript.judgedMessages[1]).toMatchObject({ cannedScore: 0, cannedReasons: [] });
    expect(judgeKept(after, now).transcript.judgedMessages[1]).toMatchObject({ cannedScore: 0 });
  });

  it('who spoke, and the waits follow', () => {
    const after = overrule(kept(), { what: 'party', message: 'm2', party: 'bot' }, now);
    expect(after.transcript.judgedMessages[1]).toMatchObject({ party: 'bot', partyUnclear: false });
    expect(after.interaction.judged.figures.frtHumanS).toBe(300);
  });

  it('and takes it back again', () => {
    const twice = overrule(
      overrule(kept(), { what: 'canned', message: 'm2', canned: false }, now),
      { what: 'canned', message: 'm2', canned: true },
      now,
    );
    expect(twice.transcript.overrulings).toHaveLength(1);
    expect(twice.transcript.judgedMessages[1]).toMatchObject({ cannedScore: 1 });
  });
});
