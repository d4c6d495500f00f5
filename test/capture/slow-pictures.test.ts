import { expect, it } from 'vitest';
import { SlowPictures } from '../../capture/slow-pictures';

/** A page whose pictures are drawn when the test says so. */
function page() {
  let now = 0;
  let next: FrameRequestCallback | null = null;
  const view = {
    document: { hidden: false },
    requestAnimationFrame: (drawn: FrameRequestCallback) => {
      next = drawn;
      return 1;
    },
    cancelAnimationFrame: () => {
      next = null;
    },
  } as unknown as Window;
  const pictures = new SlowPictures(view, () => now);
  /** Draws a row, and after so many ms the picture that shows it; whether anybody waited for that. */
  const draw = (ms: number): boolean => {
    pictures.note();
    now += ms;
    const drawn = next;
    next = null;
    drawn?.(now);
    return drawn !== null;
  };
  return { pictures, draw, at: () => now };
}

it('says how much of the time between two rows went by in slow pictures', () => {
  const { pictures, draw, at } = page();
  draw(16);
  const first = at();
  draw(200);
  draw(16);
  draw(100);
  expect(pictures.lostMs(first, at())).toBe(200 - 17 + (100 - 17));
});

it('does not wait for each picture of a chat that runs on and on where all come in time', () => {
  const { draw } = page();
  const waits = Array.from({ length: 600 }, () => draw(16)).filter(Boolean).length;
  expect(waits).toBeGreaterThan(60);
  expect(waits).toBeLessThan(200);
});

it('waits for all of them where one in ten is slow', () => {
  const { draw } = page();
  const waits = Array.from({ length: 300 }, (_, i) => draw(i % 10 === 0 ? 80 : 16)).filter(Boolean);
  expect(waits).toHaveLength(300);
});
