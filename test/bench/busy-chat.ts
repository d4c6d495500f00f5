import type { BrowserContext } from '@playwright/test';
import build from '../e2e/build';
import { allHosts, startExtension } from '../e2e/extension';
import { serveCostPages } from './cost-pages';
import { startEmpty } from './empty-extension';
import { heapKb } from './heap';
import { type Cost, costOf } from './trace';

/**
 * What the extension costs a page with a chat in which ten messages a second arrive: in a page that does nothing else, after a thousand
 * messages, and in a chat that draws all the time. Two readings: its time on the processor as a share of the time that the main thread has
 * (the clock), and of the tasks that it really ran, which says much of a page that is nearly idle. Longest call, heap. Baseline of the
 * same run: an extension whose content script is empty.
 */
const tracedMs = 15_000;
const messagesPerS = 10;
const names = ['busy', 'busy-after-1000', 'busy-rendered'];

interface Measured {
  cost: Cost;
  heap: number;
}

/** The page stands and is watched before the measuring begins. */
async function measure(context: BrowserContext, url: string): Promise<Measured> {
  const page = await context.newPage();
  await page.goto(url);
  const wait = (ms: number) =>
    page.evaluate((later) => new Promise<void>((done) => setTimeout(done, later)), ms);
  await wait(5000);
  const cost = await costOf(page, () => wait(tracedMs));
  await page.close();
  return { cost, heap: await heapKb(context, url) };
}

function say(name: string, { cost, heap }: Measured, empty: Measured): void {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const each = (ms: number) => `${(ms / ((tracedMs / 1000) * messagesPerS)).toFixed(3)} ms`;
  console.log(`${name}:`);
  console.log(
    `  ${percent(cost.scriptMs / tracedMs)} of the main thread's time (the clock; goal 2 %), ${percent(cost.share)} of the tasks it ran, which took ${percent(cost.taskMs / tracedMs)} of its time`,
  );
  console.log(`  ${each(cost.scriptMs)} per message; the page alone takes ${each(empty.cost.taskMs)}`);
  console.log(
    `  longest call ${cost.longestMs.toFixed(2)} ms, ${cost.layouts} style or layout passes forced`,
  );
  console.log(
    `  heap ${(heap - empty.heap).toFixed(0)} kB over the empty script; background ${each(cost.workerMs)} per message`,
  );
}

await build();
const pages = await serveCostPages();
const empty = await startEmpty();
const floor: Measured[] = [];
for (const name of names) floor.push(await measure(empty.context, pages.url(name)));
await empty.close();

const extension = await startExtension();
try {
  await extension.grant(allHosts);
  await extension.chooseSites();
  for (const [index, name] of names.entries())
    say(name, await measure(extension.context, pages.url(name)), floor[index]!);
} finally {
  await extension.close();
  pages.stop();
}
