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
 * same run: an extension whose content script is empty. Then the longest calls of the first look at a long chat, and of the looks at one
 * whose list is drawn anew again and again; `npm run bench -- busy-chat long` measures these alone.
 */
const tracedMs = 15_000;
const messagesPerS = 10;
const names = ['busy', 'busy-after-1000', 'busy-rendered'];
const longNames = ['long-1000', 'long-2000', 'redrawn-1000', 'redrawn-2000'];
const longTracedMs = 9000;

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

/** The longest calls while a page with a long chat is loaded and looked at. */
async function sayLong(context: BrowserContext, name: string, url: string): Promise<void> {
  const page = await context.newPage();
  const { callsMs } = await costOf(page, async () => {
    await page.goto(url);
    await page.evaluate((later) => new Promise<void>((done) => setTimeout(done, later)), longTracedMs);
  });
  await page.close();
  const [longest = 0, ...others] = callsMs.toSorted((a, b) => b - a);
  const next = others.slice(0, 4).map((ms) => ms.toFixed(1));
  console.log(
    `${name}: longest call ${longest.toFixed(2)} ms (goal 8), next ${next.join(', ')}; ${callsMs.length} calls take ${callsMs.reduce((all, ms) => all + ms, 0).toFixed(0)} ms`,
  );
}

await build();
const [asked = ''] = process.argv.slice(2);
const tried = asked === 'long' ? [] : names;
const pages = await serveCostPages();
const empty = await startEmpty();
const floor: Measured[] = [];
for (const name of tried) floor.push(await measure(empty.context, pages.url(name)));
await empty.close();

const extension = await startExtension();
try {
  await extension.grant(allHosts);
  await extension.chooseSites();
  for (const [index, name] of tried.entries())
    say(name, await measure(extension.context, pages.url(name)), floor[index]!);
  for (const name of longNames) await sayLong(extension.context, name, pages.url(name));
} finally {
  await extension.close();
  pages.stop();
}
