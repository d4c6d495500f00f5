import { type Wording, wordingOf } from '../../metrics/wording';
import { addToPages, alikeOn, pageNames } from '../../metrics/wording-pages';
import { database } from '../../storage/database';
import { readWordingPages, saveWordingPages } from '../../storage/wordings';

/** Figures of the stored index: times in ms, size in bytes. */
export interface WordingFigures {
  lookUps: number[];
  bareReads: number[];
  bytes: number;
  wordings: number;
}

const roll = (state: { n: number }) => {
  state.n = (Math.imul(state.n, 1_664_525) + 1_013_904_223) >>> 0;
  return state.n;
};

/** Fills the index with this many wordings of which half are near copies, then looks up each sentence alone, as a new message is. */
async function measure(wordings: number, sentences: string[]): Promise<WordingFigures> {
  const known = sentences.flatMap((text) => wordingOf(text) ?? []);
  const state = { n: 7 };
  const held = new Map<string, Uint32Array>();
  const any = () => roll(state);
  for (let i = 0; i < wordings; i++) {
    const template = known[any() % known.length]!;
    const one: Wording =
      i % 2 === 0 ? template : { bits: template.bits.map(any), keys: template.keys.map(any), words: 9 };
    addToPages(held, one, i, new Set());
  }
  const names = [...held.keys()];
  for (let at = 0; at < names.length; at += 512)
    await saveWordingPages(new Map(names.slice(at, at + 512).map((name) => [name, held.get(name)!])), 0);
  const bytes = [...held.values()].reduce((sum, page) => sum + page.byteLength, 0);
  held.clear();
  const lookUps: number[] = [];
  const bareReads: number[] = [];
  for (let i = 0; i < 600; i++) {
    const wording = known[any() % known.length]!;
    const begun = performance.now();
    alikeOn(await readWordingPages(pageNames(wording)), wording, undefined);
    const between = performance.now();
    await database.counters.bulkGet(['wordings', 'interactions']);
    lookUps.push(between - begun);
    bareReads.push(performance.now() - between);
  }
  return { lookUps, bareReads, bytes, wordings };
}

Object.assign(window, { measureWordings: measure });
