import { readFileSync } from 'node:fs';
import { type CompanyText, featuresOf } from '../../metrics/canned-features';
import { stockWording } from '../../metrics/stock-wording';
import { likeness, type Wording, wordingOf } from '../../metrics/wording';
import { addToPages, alikeOn, type WordingPages } from '../../metrics/wording-pages';

/** A dialogue of a file in the form of STAR: company messages say whether they came from a menu. `t`: ms. */
export interface Dialogue {
  id: number;
  tasks: string[];
  agent: string;
  messages: { role: string; text: string; t: number; canned: boolean | null }[];
}

/** A company text of a dialogue, ready to be measured. */
export interface Sample {
  dialogue: number;
  text: string;
  canned: boolean;
  wording: Wording | null;
  stockShare: number;
  sinceS: number | null;
}

/** Reads JSON Lines. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The part of a task's name that says what it is about ("hotel_book" is about hotels). */
export function domainOf(dialogue: Dialogue): string {
  return (dialogue.tasks[0] ?? '').split('_')[0] ?? '';
}

/** The company's texts of a dialogue, each with the seconds since the message before it. */
export function samplesOf(dialogue: Dialogue, index: number): Sample[] {
  return dialogue.messages.flatMap((message, i) => {
    if (message.canned === null) return [];
    const before = dialogue.messages[i - 1];
    const sinceS = before ? Math.max(0, (message.t - before.t) / 1000) : null;
    return [
      {
        dialogue: index,
        text: message.text,
        canned: message.canned,
        wording: wordingOf(message.text),
        stockShare: stockWording(message.text).share,
        sinceS,
      },
    ];
  });
}

/** The features of a dialogue's company texts, given the texts of other dialogues. */
export function measured(samples: readonly Sample[], history: readonly (readonly Sample[])[]): number[][] {
  const index: WordingPages = new Map();
  let known = 0;
  for (const other of history)
    for (const { wording, dialogue } of other)
      if (wording && addToPages(index, wording, dialogue, new Set())) known++;
  const texts: CompanyText[] = samples.map((sample) => ({
    ...sample,
    earlier: sample.wording ? mostAlike(alikeOn(index, sample.wording, undefined)) : [],
  }));
  return featuresOf(texts, known, (i) => alikeHere(samples, i));
}

function mostAlike(found: ReadonlyMap<number, number>) {
  const earlier = [...found].map(([source, alike]) => ({ source, likeness: alike }));
  return earlier.sort((a, b) => b.likeness - a.likeness || a.source - b.source).slice(0, 32);
}

function alikeHere(samples: readonly Sample[], index: number): number {
  const one = samples[index]?.wording;
  if (!one) return 0;
  return samples.reduce((best, { wording }, other) => {
    if (other === index || !wording) return best;
    return Math.max(best, likeness(one.bits, wording.bits));
  }, 0);
}

/** A generator of numbers 0-1 that gives the same ones every time. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different indexes of those that fit, at random. */
export function drawn(indexes: readonly number[], count: number, roll: () => number): number[] {
  const rest = [...indexes];
  const taken: number[] = [];
  while (taken.length < count && rest.length > 0) {
    const at = Math.floor(roll() * rest.length);
    taken.push(rest[at]!);
    rest[at] = rest[rest.length - 1]!;
    rest.pop();
  }
  return taken;
}
