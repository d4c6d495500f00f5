import { describe, expect, it } from 'vitest';
import { insightsOf } from '../../../metrics/insights/insights-of';
import { type PastContact, pastContacts } from '../../drawing/past-contact';

const now = Date.UTC(2026, 10, 20, 12);
/** The 15th of a month of 2026 at ten o'clock; 1 = January. */
const month = (number: number, minute = 0) => Date.UTC(2026, number - 1, 15, 10, minute);
const figured = (days: 30 | 365 | null, ...contacts: PastContact[]) =>
  insightsOf(pastContacts(...contacts), now, days);
const times = (n: number, contact: (index: number) => PastContact) =>
  Array.from({ length: n }, (_, i) => contact(i));

describe('waits over time', () => {
  it('are put month by month, with an empty month between', () => {
    const { overTime } = figured(
      365,
      ...[4, 6, 8].map((waitMin) => ({ at: month(5), waitMin })),
      ...[20, 30, 40].map((waitMin) => ({ at: month(8), waitMin })),
    );
    expect(overTime.step).toBe('month');
    expect(overTime.steps.map(({ n, medianS }) => [n, medianS])).toEqual([
      [3, 360],
      [0, null],
      [0, null],
      [3, 1800],
    ]);
    expect(overTime.halves).toMatchObject({ earlier: { medianS: 360 }, later: { medianS: 1800 } });
  });

  it('go by the week of the person, whose Sunday night is not yet Monday', () => {
    const sundayNight = Date.UTC(2026, 10, 16, 4, 30);
    const { overTime, byHour } = figured(30, { at: sundayNight, waitMin: 1, utcOffsetMin: -300 });
    expect(overTime.steps).toMatchObject([{ from: Date.UTC(2026, 10, 9), n: 1 }]);
    expect(byHour.hours).toMatchObject([{ weekday: 6, hour: 23 }]);
  });

  it('leave out what is open, what has no known wait, and what lies outside the window or in the future', () => {
    const { overTime, contacts, all } = figured(
      30,
      { at: now - 1000, waitMin: 5 },
      { at: now - 1000, waitMin: 5, state: 'open' },
      { at: now - 1000, waitMin: null },
      { at: month(3), waitMin: 5 },
      { at: now + 1000, waitMin: 5 },
    );
    expect([overTime.n, contacts, all]).toEqual([1, 3, 5]);
  });

  it('do not mix minutes on the phone with days until a letter, unless there is little else', () => {
    const calls = times(5, (i) => ({ at: month(9, i), waitMin: 10, channel: 'phone' }));
    const letter: PastContact = { at: month(9), waitMin: 9000, channel: 'letter' };
    expect(figured(null, ...calls, letter)).toMatchObject({ onTheSpotOnly: true, overTime: { n: 5 } });
    expect(figured(null, calls[0]!, letter)).toMatchObject({ onTheSpotOnly: false, overTime: { n: 2 } });
  });

  it('are nothing, and no error, without contacts', () => {
    expect(figured(null).overTime).toMatchObject({ n: 0, steps: [], halves: null });
  });
});

it('tells with whom one waits longest, per channel, from three waits on', () => {
  const { byOrganisation } = figured(
    null,
    ...times(3, (i) => ({ at: month(9, i), waitMin: 10 + i, organisation: 'a' })),
    ...times(3, (i) => ({ at: month(9, i), waitMin: 30, organisation: 'a', channel: 'phone' })),
    ...times(2, (i) => ({ at: month(9, i), waitMin: 90, organisation: 'b' })),
  );
  expect(byOrganisation.groups).toMatchObject([
    { organisation: 'a', channel: 'phone', n: 3, medianS: 1800, p90S: 1800 },
    { organisation: 'a', channel: 'chat', n: 3, medianS: 660, p90S: 720 },
  ]);
  expect(byOrganisation.left).toBe(1);
});

it('tells which channel is quick, scored well and solves', () => {
  const { channels } = figured(
    null,
    { at: month(9), waitMin: 4, score: 80, resolved: 'yes' },
    { at: month(9), waitMin: 6, score: 60, resolved: 'no' },
    { at: month(9), waitMin: null, channel: 'letter' },
    { at: month(9), waitMin: 5, score: 0, state: 'open' },
  );
  expect(channels).toMatchObject([
    { channel: 'chat', contacts: 3, waits: { n: 2, medianS: 300 }, score: 70, scored: 2, solved: 1, told: 2 },
    { channel: 'letter', contacts: 1, waits: { n: 0, medianS: null }, score: null, scored: 0, told: 0 },
  ]);
});

it('holds no later wait against what was announced or expected of the first', () => {
  const { expected } = figured(
    null,
    { at: month(9), waitMin: 40, firstMin: 3, announcedMin: 5, expectedMin: 5 },
    { at: month(9), waitMin: 40, firstMin: null, announcedMin: 5 },
  );
  expect(expected.of).toEqual({
    announced: { n: 1, longer: 0, excessS: null },
    expected: { n: 1, longer: 0, excessS: null },
  });
});

it('holds announced and expected waits against those that came', () => {
  const { expected } = figured(
    null,
    { at: month(9), waitMin: 21, announcedMin: 5 },
    { at: month(9), waitMin: 6, announcedMin: 5 },
    { at: month(9), waitMin: 5, announcedMin: 5, expectedMin: 10 },
  );
  expect(expected.of).toEqual({
    announced: { n: 3, longer: 1, excessS: 960 },
    expected: { n: 1, longer: 0, excessS: null },
  });
  expect(expected.fields.reduce((sum, { n }) => sum + n, 0)).toBe(4);
});

it('holds nobody for served in time who left before it was time', () => {
  const { expected } = figured(
    null,
    { at: month(9), waitMin: 3, firstMin: null, queueMin: 3, announcedMin: 20 },
    { at: month(9), waitMin: 30, firstMin: null, queueMin: 30, announcedMin: 20 },
  );
  expect(expected.of.announced).toEqual({ n: 1, longer: 1, excessS: 600 });
});

it('puts many contacts with about the same waits into one mark', () => {
  const { expected } = figured(
    null,
    ...times(200, (i) => ({ at: month(9, i), waitMin: 20 + i / 100, announcedMin: 5 })),
  );
  expect(expected.fields.length).toBeLessThan(5);
  expect(expected.fields[0]).toMatchObject({ foretoldS: 300 });
});

describe('what has become normal', () => {
  it('follows the waits so far, also from before the window', () => {
    const { baseline } = figured(
      30,
      ...times(5, (i) => ({ at: month(2, i), waitMin: 4 })),
      ...times(20, (i) => ({ at: now - (i + 1) * 3_600_000, waitMin: 30 })),
    );
    expect(baseline).toMatchObject([{ channel: 'chat', n: 25 }]);
    expect(baseline[0]?.points[0]?.waitS).toBe(240);
    expect(baseline[0]?.points.at(-1)?.waitS).toBe(1800);
  });

  it('is not told with fewer than five waits', () => {
    expect(figured(null, ...times(4, (i) => ({ at: month(2, i), waitMin: 4 }))).baseline).toEqual([]);
  });
});

it('tells how much is canned, with whom most', () => {
  const { canned } = figured(
    null,
    ...[0.2, 0.3, 0.4].map((cannedShare) => ({ at: month(9), cannedShare, organisation: 'a' })),
    ...[0.8, 0.9, 1].map((cannedShare) => ({ at: month(9), cannedShare, organisation: 'b' })),
    { at: month(9), organisation: 'silent' },
  );
  expect(canned).toMatchObject({
    n: 6,
    organisations: [
      { organisation: 'b', share: 0.9 },
      { organisation: 'a', share: 0.3 },
    ],
  });
  expect(canned.share).toBeCloseTo(0.6);
});

it('ranks organisations within the window only', () => {
  const old = times(3, (i) => ({ at: month(1, i), score: 10, organisation: 'old' }));
  const young = times(3, (i) => ({ at: now - i - 1, score: 90, organisation: 'young' }));
  expect(figured(30, ...old, ...young).ranking.map(({ organisation }) => organisation)).toEqual(['young']);
  expect(figured(365, ...old, ...young).ranking.map(({ organisation }) => organisation)).toEqual([
    'young',
    'old',
  ]);
});
