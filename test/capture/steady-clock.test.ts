import { describe, expect, it } from 'vitest';
import { steadyClock } from '../../capture/steady-clock';

/** A machine whose wall clock and ticks can be moved by hand. */
function machine() {
  const time = { wall: 1_000_000, ticks: 0 };
  const now = steadyClock(
    () => Math.floor(time.wall),
    () => time.ticks,
  );
  return {
    now,
    pass(ms: number) {
      time.wall += ms;
      time.ticks += ms;
    },
    sleep(ms: number) {
      time.wall += ms;
    },
    setBack(ms: number) {
      time.wall -= ms;
    },
  };
}

describe('the clock of a watch', () => {
  it('is the machine’s clock as long as that runs on', () => {
    const { now, pass } = machine();
    pass(5000);
    expect(now()).toBe(1_005_000);
  });

  it('goes on without a step when the machine’s clock is set back by an hour', () => {
    const { now, pass, setBack } = machine();
    pass(5000);
    now();
    pass(2000);
    setBack(3_600_000);
    expect(now()).toBe(1_007_000);
    pass(60_000);
    expect(now()).toBe(1_067_000);
  });

  it('gives whole milliseconds, whatever fractions the ticks have', () => {
    const { now, pass, setBack } = machine();
    pass(5000.3);
    now();
    pass(2000.4);
    setBack(3_600_000.7);
    for (let i = 0; i < 3; i++) {
      pass(1000);
      expect(Number.isInteger(now())).toBe(true);
    }
  });

  it('counts the hour in which the machine slept', () => {
    const { now, pass, sleep } = machine();
    pass(1000);
    now();
    sleep(3_600_000);
    expect(now()).toBe(4_601_000);
  });

  it('never runs back, not by a millisecond', () => {
    const { now, setBack } = machine();
    const before = now();
    setBack(300);
    expect(now()).toBe(before);
  });
});
