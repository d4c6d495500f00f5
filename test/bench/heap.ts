import type { BrowserContext } from '@playwright/test';

/** kB of JavaScript heap that a page holds, 4 s after it was loaded and once the garbage is gone. */
export async function heapKb(context: BrowserContext, url: string, settledMs = 4000): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const session = await context.newCDPSession(page);
  await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), settledMs);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1024;
}
