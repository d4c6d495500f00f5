import { describe, expect, it } from 'vitest';
import {
  nextSteps,
  rememberedMilestones,
  stopwatchState,
  withMilestone,
  withoutLast,
} from '../../conversation/stopwatch';
import { at } from '../drawing/chat';
import { told } from '../drawing/told';

describe('the stopwatch', () => {
  it('begins with the start and ends with the end', () => {
    expect(nextSteps([])).toEqual(['begun']);
    expect(
      nextSteps(told`10:00 begun
      10:05 done`),
    ).toEqual([]);
  });

  it('stays where it is when a note is taken', () => {
    expect(
      stopwatchState(told`10:00 begun
        10:02 queue
        10:09 note still music`),
    ).toBe('queue');
  });

  it('takes no step twice, as when a key is pressed twice', () => {
    const queued = told`10:00 begun
      10:02 queue`;
    expect(withMilestone(queued, 'queue', at('10:03'))).toEqual(queued);
  });

  it('takes note after note', () => {
    const noted = withMilestone(told`10:00 begun`, 'note', at('10:01'), 'music');
    expect(withMilestone(noted, 'note', at('10:02'), 'more music')).toHaveLength(3);
  });

  it('never runs backwards, whatever the clock does', () => {
    expect(withMilestone(told`10:30 begun`, 'queue', at('10:00')).at(-1)?.at).toBe(at('10:30'));
  });

  it('takes back the last step but never the start', () => {
    const queued = told`10:00 begun
      10:02 queue`;
    expect(withoutLast(queued)).toEqual(told`10:00 begun`);
    expect(withoutLast(told`10:00 begun`)).toEqual(told`10:00 begun`);
  });

  it('can be told afterwards: the wait, who came, and the end not before that', () => {
    const facts = {
      startedAt: at('10:00'),
      waitS: 1260,
      answered: true,
      person: 'Martin',
      endedAt: at('10:05'),
    };
    expect(rememberedMilestones(facts)).toEqual(told`10:00 begun
      10:21 person Martin
      10:21 done`);
  });
});
