import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import build from '../e2e/build';
import { allHosts, type Extension, startExtension } from '../e2e/extension';
import { readJournal } from '../e2e/journal';
import { openChat } from '../e2e/rig';
import { type Site, startSite } from '../e2e/site';
import { bundleWidgets, installedWidgets } from '../widgets/bundle';
import type { Place } from '../widgets/place';
import { type Comparison, compare, summarise } from './compare';
import { english, german, long, type Step } from './conversations';
import { differences } from './differences';
import { play } from './play';

/**
 * Plays scripted conversations through real chat widgets of different make, in every kind of place, and compares what the journal kept with
 * what the page showed. `npm run bench:capture -- deep-chat,chatscope` narrows it down, `-- deep-chat open,nested` names places, `-- deep-chat all`
 * means every one. The widgets held out are never looked at while the readers are written; they are reported apart.
 */
const heldOut = [
  'react-chatbot-kit',
  'react-chat-widget',
  'nlux',
  'drawn-bursts',
  'drawn-slots',
  'drawn-labelled',
];
const places: Place[] = [
  'document',
  'closed',
  'cross-origin',
  'open',
  'srcdoc',
  'nested',
  'blank',
  'same-origin',
];
/** Where a widget cannot be used at all: React 16, which this one brings along, hears no events inside of shadow roots. */
const deaf: Record<string, Place[]> = { 'rasa-webchat': ['closed', 'open', 'nested'] };
const folder = join(import.meta.dirname, 'widgets');
const settleMs = 4_000;
const drawnMs = 2_000;

function install(name: string): void {
  const at = join(folder, name);
  if (!existsSync(at)) return;
  const read = (file: string) => JSON.parse(readFileSync(join(at, file), 'utf8'));
  const stands = ([dependency, version]: [string, unknown]) => {
    const manifest = `node_modules/${dependency}/package.json`;
    return existsSync(join(at, manifest)) && read(manifest).version === version;
  };
  if (Object.entries(read('package.json').dependencies).every(stands)) return;
  console.log(`installing ${name}, once`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: at });
}

/** Waits until nothing more arrives in the journal. */
async function keptOf(extension: Extension, organisation: string) {
  const reader = await extension.open('manifest.json');
  let before = -1;
  for (;;) {
    const entries = (await readJournal(reader)).filter(
      (entry) => entry.interaction.organisation === organisation,
    );
    const messages = entries.flatMap((entry) => entry.transcript.messages);
    if (messages.length === before) {
      await reader.close();
      return messages;
    }
    before = messages.length;
    await reader.waitForTimeout(settleMs);
  }
}

async function measure(
  extension: Extension,
  site: Site,
  widget: string,
  place: Place,
  lang: 'de' | 'en',
  steps: Step[],
) {
  const organisation = `${widget}-${place}-${lang}-${steps.length}.example`;
  const chat = await openChat(extension, site, { widget, place, organisation, lang });
  try {
    await play(chat, steps);
    // A tab behind another one draws no more of what streams in.
    await chat.page.waitForTimeout(drawnMs);
    const shown = await chat.shown();
    const lacks = await chat.frame.evaluate(() => window.widget!.lacks);
    const kept = await keptOf(extension, organisation);
    const named = !lacks.includes('names');
    const result = compare(shown, kept, named);
    console.log(summarise(`  ${widget} ${place} ${lang}`, [result]));
    if (only) for (const line of differences(shown, kept, named)) console.log(line);
    return result;
  } finally {
    await chat.page.close();
  }
}

/** The conversations to play through the widget that comes so far down in the list. */
function roundsOf(widget: string, i: number): [Place, 'de' | 'en', Step[]][] {
  const can = places.filter((place) => !deaf[widget]?.includes(place));
  if (placesAsked)
    return can
      .filter((place) => placesAsked === 'all' || placesAsked.split(',').includes(place))
      .map((place, n) => (n % 2 === 0 ? [place, 'de', german] : [place, 'en', english]));
  return [
    [can[(i * 3) % can.length]!, 'de', german],
    [can[(i * 3 + 1 + (i % 2)) % can.length]!, 'en', english],
    ...(['chatscope', 'virtual-list'].includes(widget)
      ? ([['document', 'en', long]] as [Place, 'en', Step[]][])
      : []),
  ];
}

const [widgetsAsked, placesAsked] = process.argv.slice(2);
const only = widgetsAsked?.split(',');
const widgets = [...installedWidgets(), ...readdirSync(folder)].filter(
  (name) => !only || only.includes(name),
);
for (const name of widgets) install(name);
await build();
const playable: string[] = [];
for (const name of widgets)
  try {
    await bundleWidgets([name]);
    playable.push(name);
  } catch (error) {
    console.log(`${name} cannot be bundled: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
  }
const site = await startSite();
const extension = await startExtension();
const results = new Map<string, Comparison[]>();
try {
  await extension.grant(allHosts);
  await extension.chooseSites();
  for (const [i, widget] of playable.entries())
    for (const [place, lang, steps] of roundsOf(widget, i))
      try {
        const result = await measure(extension, site, widget, place, lang, steps);
        results.set(widget, [...(results.get(widget) ?? []), result]);
      } catch (error) {
        console.log(
          `  ${widget} ${place} ${lang}: could not be played: ${(error as Error).message.split('\n')[0]}`,
        );
      }
} finally {
  await extension.close();
  await site.stop();
}

console.log('\nper widget');
for (const [widget, all] of results)
  console.log(summarise(widget + (heldOut.includes(widget) ? ' (held out)' : ''), all));
const of = (held: boolean) =>
  [...results].filter(([name]) => heldOut.includes(name) === held).flatMap(([, all]) => all);
console.log(summarise('all but the held out', of(false)));
console.log(summarise('held out', of(true)));
