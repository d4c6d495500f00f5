import { describe, expect, it } from 'vitest';
import { type Kept, noVerdict } from '../../conversation/interaction';
import type { Moment } from '../../conversation/judgement';
import type { Overruling } from '../../conversation/overruling';
import type { Told } from '../../conversation/told';
import { mergeKept } from '../../exchange/import/merge-kept';
import { at, chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const now = at('13:00');
const asked = chat`10:00 customer Where is my parcel?`;
const answered = chat`
  10:00 customer       Where is my parcel?
  10:09 agent(Martin)  Moin Moin! Let me look.
`;
const seenAt = (clock: string) => ({ lastSeenAt: at(clock) });
const rated = (rating: number, notes = '') => ({ verdict: { ...noVerdict, rating, notes } });

const merged = (theirs: Kept, own: Kept) => {
  const result = mergeKept(theirs, own, now);
  if (result.outcome !== 'merged') throw new Error(result.outcome);
  return result;
};
const texts = ({ transcript }: Kept) => transcript.messages.map(({ text }) => text);

describe('an interaction that is in the journal and in the file', () => {
  it('takes what was seen later', () => {
    const own = keptChat('a', asked, seenAt('10:05'));
    const theirs = keptChat('a', answered, seenAt('10:30'));
    expect(texts(merged(theirs, own).kept)).toEqual(texts(theirs));
    expect(mergeKept(own, theirs, now)).toEqual({ outcome: 'duplicate' });
  });

  it('never gives up messages for a later look that saw fewer', () => {
    const own = keptChat('a', answered, seenAt('10:30'));
    expect(mergeKept(keptChat('a', asked, seenAt('11:00')), own, now)).toEqual({ outcome: 'duplicate' });
  });

  it("keeps the person's verdict and says where the file stands against it", () => {
    const own = keptChat('a', asked, { ...seenAt('10:05'), ...rated(5) });
    const theirs = keptChat('a', answered, { ...seenAt('10:30'), ...rated(1, 'rude') });
    const { kept, verdictKept } = merged(theirs, own);
    expect(kept.interaction.verdict).toMatchObject({ rating: 5, notes: 'rude' });
    expect(verdictKept).toEqual(['rating']);
    expect(kept.interaction.judged.score.basis).toBe('rated');
  });

  it('takes a verdict where the person has given none', () => {
    const { kept, verdictKept } = merged(keptChat('a', answered, rated(4)), keptChat('a', answered));
    expect([kept.interaction.verdict.rating, verdictKept]).toEqual([4, []]);
  });

  it('keeps the moments and promises that the person added on either side', () => {
    const moment = (note: string): Moment => ({
      message: 'm1',
      kind: 'gesture',
      valence: 'good',
      source: 'person',
      quote: '',
      note,
    });
    const own = keptChat('a', answered, seenAt('10:30'));
    own.transcript.moments.push(moment('mine'));
    const theirs = keptChat('a', answered, { ...seenAt('10:40'), ...rated(4) });
    theirs.transcript.moments.push(moment('theirs'));
    theirs.transcript.promises = [
      { id: 'p', message: 'm2', text: 'by Friday', dueAt: null, status: 'open', decidedAt: null },
    ];
    const { transcript } = merged(theirs, own).kept;
    const added = transcript.moments.filter(({ source }) => source === 'person').map(({ note }) => note);
    expect(added.sort()).toEqual(['mine', 'theirs']);
    expect(transcript.promises).toHaveLength(1);
  });

  it('knows of a promise what the person said last, on either device', () => {
    const promised = (status: 'open' | 'kept' | 'broken', decidedAt: number | null) => {
      const kept = keptChat('a', answered, seenAt('10:30'));
      kept.transcript.promises = [
        { id: 'p', message: 'm2', text: 'by Friday', dueAt: null, status, decidedAt },
      ];
      return kept;
    };
    const [open, kept, broken] = [
      promised('open', null),
      promised('kept', at('11:00')),
      promised('broken', at('12:00')),
    ];
    const joined = (theirs: Kept, own: Kept) => merged(theirs, own).kept.transcript.promises?.[0]?.status;
    expect(joined(kept, open)).toBe('kept');
    expect(joined(broken, kept)).toBe('broken');
    expect(mergeKept(kept, broken, at('13:00'))).toEqual({ outcome: 'duplicate' });
    expect(mergeKept(open, kept, at('13:00'))).toEqual({ outcome: 'duplicate' });
  });

  it('takes over what was told of a contact where it was not told here', () => {
    const told = (change: Partial<Told>) => {
      const kept = keptChat('a', [], { ...seenAt('10:30'), origin: 'manual' });
      kept.transcript.told = {
        ...{ person: '', position: '', reference: '', ledTo: '', happened: '', why: '' },
        ...{ moodBefore: null, moodAfter: null, ...change },
      };
      return kept;
    };
    const own = told({ person: 'Frau Petersen', happened: '' });
    const theirs = told({ person: 'Frau P.', happened: 'She called back.' });
    expect(merged(theirs, own).kept.transcript.told).toMatchObject({
      person: 'Frau Petersen',
      happened: 'She called back.',
    });
  });

  it('keeps what the person said against judgements on either side, and of two the own word', () => {
    const says = (canned: boolean, more: Overruling[] = []): Overruling[] => [
      { what: 'canned', message: 'm2', canned },
      ...more,
    ];
    const own = keptChat('a', answered, seenAt('10:05'));
    own.transcript.overrulings = says(true);
    const theirs = keptChat('a', answered, seenAt('10:30'));
    theirs.transcript.overrulings = says(false, [{ what: 'sides', message: '' }]);
    expect(merged(theirs, own).kept.transcript.overrulings).toEqual([
      { what: 'sides', message: '' },
      { what: 'canned', message: 'm2', canned: true },
    ]);
  });

  it('goes on being fed by the tab that feeds it', () => {
    const own = keptChat('a', asked, { ...seenAt('10:05'), sourceKeys: ['1/d1/w1/c1'] });
    const theirs = keptChat('a', answered, seenAt('10:30'));
    expect(merged(theirs, own).kept.interaction.sourceKeys).toEqual(['1/d1/w1/c1']);
  });
});
