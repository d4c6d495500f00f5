import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UnreadAlarm } from '../../capture/unread-alarm';

let unread = false;
let told: boolean[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  unread = false;
  told = [];
});
afterEach(() => vi.useRealTimers());

const alarm = () =>
  new UnreadAlarm({ isUnread: () => unread, tell: (said) => told.push(said), now: () => Date.now() });

it('tells after ten seconds, not before, and takes it back when the chat is read', () => {
  const { check } = alarm();
  unread = true;
  check();
  vi.advanceTimersByTime(9_900);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([true]);
  unread = false;
  vi.advanceTimersByTime(3_000);
  expect(told).toEqual([true, false]);
  vi.advanceTimersByTime(600_000);
  expect(told).toEqual([true, false]);
});

it('tells nothing of a chat that was closed, or read, before the ten seconds were over', () => {
  const { check } = alarm();
  unread = true;
  check();
  vi.advanceTimersByTime(9_000);
  unread = false;
  check();
  unread = true;
  check();
  vi.advanceTimersByTime(9_000);
  expect(told).toEqual([]);
});

it('tells it again while it lasts, for whoever has lost it', () => {
  const one = alarm();
  unread = true;
  one.check();
  vi.advanceTimersByTime(80_000);
  expect(told).toEqual([true, true, true]);
  one.stop();
  expect(told).toEqual([true, true, true, false]);
  vi.advanceTimersByTime(80_000);
  expect(told).toHaveLength(4);
});
