import { describe, expect, it } from 'vitest';
import { checkStep, correctableOf, typedStep } from '../../components/detail/check-step';
import { at } from '../drawing/chat';
import { call, told } from '../drawing/told';

const kept = call(told`
  10:00 begun
  10:04 menu
  10:09 note    still music
  10:21 person  Martin
  10:30 done
`);
const typedAt = (index: number) => typedStep(kept, kept.transcript.milestones![index]!);
const check = (index: number, change: Partial<ReturnType<typeof typedAt>>) =>
  checkStep(kept, index, { ...typedAt(index), ...change }, at('23:00'));

describe('a step of a call', () => {
  it('takes other words and another time between the steps around it', () => {
    const later = typedAt(2).at.replace(':09:', ':12:');
    expect(check(2, { text: ' the same tune ', at: later })).toEqual({
      text: 'the same tune',
      at: at('10:12'),
    });
  });

  it('keeps its exact time where only the words are changed', () => {
    expect(check(3, { text: 'Marten' })).toEqual({ text: 'Marten', at: at('10:21') });
  });

  it('is refused before the step above it, after the step below it, and without a time', () => {
    expect(check(2, { at: typedAt(0).at })).toEqual({ problem: 'beforeEarlier' });
    expect(check(2, { at: typedAt(4).at })).toEqual({ problem: 'afterLater' });
    expect(check(2, { at: '' })).toEqual({ problem: 'noTime' });
  });

  it('has words where it is a note or a person, and a time of its own where it is neither the first nor the last', () => {
    expect(kept.transcript.milestones!.map((one) => Object.values(correctableOf(one)))).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, true],
      [false, false],
    ]);
  });
});
