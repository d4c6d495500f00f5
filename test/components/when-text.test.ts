import { expect, test } from 'vitest';
import { formFor, whenText } from '../../components/detail/when-text';
import { statedAt, watchedAt } from '../../conversation/instant';

const noon = Date.UTC(2026, 10, 3, 12);
const berlin = { zone: 'Europe/Berlin', utcOffsetMin: 60 };
const shown = (instant: ReturnType<typeof statedAt>) => whenText(noon, berlin, 'en-GB', formFor(instant));

test('of a message whose page names the day alone, no clock is shown', () => {
  expect([shown(statedAt(noon, 86_400)), shown(statedAt(noon, 60)), shown(watchedAt(noon))]).toEqual([
    '3 Nov 2026',
    '13:00',
    '13:00',
  ]);
});

test('a month is told of a zone that nobody knows too, by its offset', () => {
  const newYear = Date.UTC(2026, 11, 31, 23, 30);
  const month = (zone: string) => whenText(newYear, { zone, utcOffsetMin: 60 }, 'en-GB', 'month');
  expect([month('Europe/Berlin'), month('Mars/Olympus'), month('')]).toEqual(Array(3).fill('January 2027'));
});
