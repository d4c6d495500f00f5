import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../components/trust/one-at-a-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a job that is asked for again and again during a run runs once more after it, and then at once when asked', async () => {
  let [runs, running, most] = [0, 0, 0];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const job = oneAtATime(async () => {
    runs += 1;
    running += 1;
    most = Math.max(most, running);
    await ended;
    running -= 1;
  }, 1000);
  void job();
  for (let count = 0; count < 5; count += 1) void job();
  end();
  await vi.advanceTimersByTimeAsync(900);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(runs).toBe(2);
  void job();
  expect([runs, most]).toEqual([3, 1]);
});
