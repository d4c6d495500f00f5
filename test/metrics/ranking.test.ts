import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../conversation/interaction';
import { baselineWaitS } from '../../metrics/baseline';
import { rankedInteractions, rankedOrganisations } from '../../metrics/ranking';
import { handMade } from '../drawing/scored';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 3);

function row(id: string, score: number | null, change: Partial<Interaction> = {}): Interaction {
  return handMade({ id, score, startedAt: now - day, ...change });
}

const ids = (ranked: { interaction: Interaction }[]) => ranked.map(({ interaction }) => interaction.id);

describe('a ranking', () => {
  const rows = [
    row('a', 80),
    row('b', 20),
    row('c', 95),
    row('d', null),
    row('e', 50),
    row('f', 20, { startedAt: now - 40 * day }),
  ];

  it('puts the furthest from the middle first, and leaves out what has no score', () => {
    expect(ids(rankedInteractions(rows, 'best', now, null))).toEqual(['c', 'a']);
    expect(ids(rankedInteractions(rows, 'worst', now, null))).toEqual(['b', 'f']);
  });

  it('looks back 30 days, a year, or on everything', () => {
    expect(ids(rankedInteractions(rows, 'worst', now, 30))).toEqual(['b']);
    expect(ids(rankedInteractions(rows, 'worst', now, 365))).toEqual(['b', 'f']);
  });

  it('is the same whatever the order of its input, ties too', () => {
    const tied = ['x', 'y', 'z'].map((id) => row(id, 70));
    expect(ids(rankedInteractions([...tied].reverse(), 'best', now, null))).toEqual(['x', 'y', 'z']);
  });

  it('names organisations from three interactions on, with spread and the reason that moved most', () => {
    const of = (organisation: string, scores: number[]) =>
      scores.map((score, i) =>
        row(`${organisation}${i}`, score, { organisation, organisationName: organisation }),
      );
    const ranked = rankedOrganisations(
      [...of('kind', [60, 80, 90]), ...of('few', [99, 99]), ...of('slow', [10, 20, 40, 50])],
      now,
      null,
    );
    expect(ranked).toEqual([
      expect.objectContaining({
        organisation: 'kind',
        interactions: 3,
        score: 80,
        lowQuarter: 60,
        highQuarter: 90,
      }),
      expect.objectContaining({
        organisation: 'slow',
        interactions: 4,
        score: 30,
        lowQuarter: 10,
        highQuarter: 40,
      }),
    ]);
    expect(ranked[0]?.reason?.id).toBe('human_moment');
  });
});

describe('the own baseline', () => {
  const waited = (waitS: number, industry = '') =>
    handMade({ id: `${waitS}`, score: 50, startedAt: now, longestWaitS: waitS, industry });

  it('is the median of own waits on the channel, from five on', () => {
    expect(
      baselineWaitS(
        [10, 20, 30, 40].map((s) => waited(s)),
        'chat',
        '',
      ),
    ).toBeNull();
    expect(
      baselineWaitS(
        [10, 20, 30, 40, 500].map((s) => waited(s)),
        'chat',
        '',
      ),
    ).toBe(30);
    expect(
      baselineWaitS(
        [10, 20, 30, 40, 500].map((s) => waited(s)),
        'phone',
        '',
      ),
    ).toBeNull();
  });

  it('is that of the industry where there is enough of it', () => {
    const rows = [
      ...[10, 20, 30, 40, 50].map((s) => waited(s, 'telecom')),
      ...[900, 901, 902, 903, 904].map((s) => waited(s, 'bank')),
    ];
    expect(baselineWaitS(rows, 'chat', 'bank')).toBe(902);
  });
});
