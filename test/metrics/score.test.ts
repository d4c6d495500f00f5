import { describe, expect, it } from 'vitest';
import deutsch from '../../locales/de.json';
import english from '../../locales/en.json';
import { scoreTable } from '../../metrics/score-table';
import { at, chat } from '../drawing/chat';
import { judged } from '../drawing/judged';
import { scoreStories } from './score-stories';

describe('the score', () => {
  it.each(Object.entries(scoreStories))('has a story for %s', (id, [messages, drawn]) => {
    const { score } = judged(messages, drawn);
    expect(score.reasons.map((reason) => reason.id)).toContain(id);
    expect(score.reasons.reduce((sum, reason) => sum + reason.points, 50)).toBe(score.value);
  });

  it('says every reason in each language', () => {
    for (const locale of [deutsch, english])
      expect(Object.keys(locale.reason).sort()).toEqual(Object.keys(scoreTable).sort());
  });

  it('is led by the rating: the figures cannot turn it round', () => {
    const bad = scoreStories.left_unanswered[0];
    const { score } = judged(bad, { closedAt: at('11:00'), verdict: { rating: 5 } });
    expect(score).toMatchObject({ basis: 'rated' });
    expect(score.value).toBeGreaterThan(75);
  });

  it('weighs the same wait more where one is used to better', () => {
    const five = chat`
      10:00 customer  When do you open?
      10:05 agent     At nine.
    `;
    const patient = judged(five, { baselineWaitS: 600 }).score.value ?? 0;
    const spoilt = judged(five, { baselineWaitS: 30 }).score.value ?? 0;
    expect(spoilt).toBeLessThan(patient);
  });
});
