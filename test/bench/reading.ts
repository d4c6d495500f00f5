import { chatOn } from '../e2e/rig';
import { bundleWidgets, installedWidgets } from '../widgets/bundle';
import type { Place } from '../widgets/place';
import { type Comparison, compare, summarise } from './compare';
import { dialogues } from './dialogues';
import { differences, offInstants } from './differences';
import { play } from './play';
import { startWatched, watchScript } from './watched-site';

/**
 * Reads chats as the extension does, with the watch put straight into the page: quick enough for every language on every drawn widget.
 * `npm run bench -- reading drawn-rtl,drawn-soup ar,de closed` narrows it down and prints what was read otherwise than it was shown.
 */
const [widgetsAsked, languagesAsked, placeAsked = 'document'] = process.argv.slice(2);
const told = widgetsAsked !== undefined;
const settleMs = 1500;
const atOnce = 2;

/** "a,b:3-5" as a, b:3, b:4, b:5. */
function listed(asked: string | undefined, all: string[]): string[] {
  if (!asked || asked === '-') return all;
  return asked.split(',').flatMap((name) => {
    const [, widget = name, from, to] = /^(.*):(\d+)-(\d+)$/.exec(name) ?? [];
    if (from === undefined) return [name];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${widget}:${Number(from) + i}`);
  });
}

interface Round {
  widget: string;
  lang: string;
}

const widgets = listed(widgetsAsked, installedWidgets());
const languages = listed(languagesAsked, Object.keys(dialogues));
// A chat made by chance speaks one language: the next one another.
const rounds: Round[] = widgets.flatMap((widget, i) => {
  const spoken = /:\d/.test(widget) ? [languages[i % languages.length]!] : languages;
  return spoken.map((lang) => ({ widget, lang }));
});

await bundleWidgets([...new Set(widgets.map((name) => name.split(':')[0]!))]);
const { site, browser } = await startWatched();
const results: (Round & { traits: Readonly<Record<string, string>>; result: Comparison })[] = [];

async function measure({ widget, lang }: Round): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.addInitScript({ path: watchScript });
    const asked = { widget, place: placeAsked as Place, organisation: 'nordlicht.example', lang };
    await page.goto(site.chat(asked));
    const chat = await chatOn(page, true);
    await play(chat, dialogues[lang]!);
    await page.waitForTimeout(settleMs);
    const shown = await chat.shown();
    const { rows, lacks, traits } = await chat.frame.evaluate(() => ({
      rows: window.keptRows(),
      lacks: window.widget!.lacks,
      traits: window.widget!.traits,
    }));
    const kept = rows.map(({ seenAt, ...row }) => ({
      ...row,
      instant: { at: seenAt, basis: seenAt === null ? 'unknown' : 'watched', precisionS: null } as const,
    }));
    const result = compare(shown, kept, !lacks.includes('names'));
    results.push({ widget, lang, traits, result });
    if (told)
      console.log(
        [
          `${widget} ${lang}`,
          ...differences(shown, kept, !lacks.includes('names')),
          ...offInstants(shown, kept, 50),
        ].join('\n'),
      );
  } catch (error) {
    console.log(`  ${widget} ${lang}: could not be played: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    await page.close();
  }
}

const queue = rounds.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const round of queue) await measure(round);
  }),
);
await browser.close();
await site.stop();

const wrong = ({ shown, kept, matched, partiesRight }: Comparison) => shown + kept - matched - partiesRight;
function table(title: string, keyOf: (one: (typeof results)[number]) => string[]): void {
  const groups = new Map<string, Comparison[]>();
  for (const one of results)
    for (const key of keyOf(one)) groups.set(key, [...(groups.get(key) ?? []), one.result]);
  if (groups.size === 0) return;
  const errors = (all: Comparison[]) => all.reduce((sum, one) => sum + wrong(one), 0) / all.length;
  console.log(`\n${title}`);
  for (const [key, all] of [...groups].sort((a, b) => errors(b[1]) - errors(a[1])))
    console.log(summarise(key, all));
}
table('per trait', ({ traits }) => Object.entries(traits).map(([trait, way]) => `${trait} ${way}`));
table('per widget', ({ widget }) => [widget]);
table('per language', ({ lang }) => [lang]);
table('in all', () => ['all']);
