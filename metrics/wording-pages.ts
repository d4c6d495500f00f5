import { ones, type Wording } from './wording';

/**
 * 32-bit fields of an entry: three and a quarter of the signature, and in the rest of the last one the number of the interaction that
 * sent it: 16 bytes on each of the two pages on which a wording stands.
 */
const fields = 4;
const sourceBits = 24;
const sourceMask = 2 ** sourceBits - 1;
const comparedBits = 32 * fields - sourceBits;
/** Pages per band; a look-up reads one page per band. */
const pages = 4096;
/** Most entries of a page; the oldest give way, so that a look-up stays fast whatever is sent. */
const longestPage = 256;
const comparedFrom = 0.3;

/** The index of wordings as it is stored: small pages by name, {@link fields} numbers to an entry. */
export type WordingPages = Map<string, Uint32Array>;

/** Names of the pages on which a wording stands, one per band. */
export function pageNames({ keys }: Wording): string[] {
  return keys.map((key, band) => `${band}/${key % pages}`);
}

/** A wording as it stands on a page. `source`: number of its interaction, up to 16 million. */
function entryOf({ bits }: Wording, source: number): number[] {
  const last = ((bits[3]! & ~sourceMask) | (source & sourceMask)) >>> 0;
  return [bits[0]!, bits[1]!, bits[2]!, last];
}

/** Estimated share of words and pairs of words that an entry has in common with what stands at a place of a page, 0-1. */
function likenessAt(entry: readonly number[], page: Uint32Array, at: number): number {
  const differing =
    ones(entry[0]! ^ page[at]!) +
    ones(entry[1]! ^ page[at + 1]!) +
    ones(entry[2]! ^ page[at + 2]!) +
    ones((entry[3]! ^ page[at + 3]!) & ~sourceMask);
  return Math.max(0, 1 - (2 * differing) / comparedBits);
}

/** Interactions (their numbers) that hold a wording like this one, with the likeness of the most alike, 0-1. `own` does not count. */
export function alikeOn(held: WordingPages, wording: Wording, own: number | undefined): Map<number, number> {
  const best = new Map<number, number>();
  const entry = entryOf(wording, 0);
  for (const name of pageNames(wording)) {
    const page = held.get(name) ?? new Uint32Array();
    for (let at = 0; at + fields <= page.length; at += fields) {
      const source = page[at + fields - 1]! & sourceMask;
      if (source === own) continue;
      const like = likenessAt(entry, page, at);
      if (like >= comparedFrom && like > (best.get(source) ?? 0)) best.set(source, like);
    }
  }
  return best;
}

function stands([a, b, c, d]: readonly number[], page: Uint32Array): boolean {
  for (let at = 0; at + fields <= page.length; at += fields)
    if (page[at] === a && page[at + 1] === b && page[at + 2] === c && page[at + 3] === d) return true;
  return false;
}

/** Puts a wording on its pages; false where it stood there already. `changed` collects the names of pages that are new. */
export function addToPages(
  held: WordingPages,
  wording: Wording,
  source: number,
  changed: Set<string>,
): boolean {
  const entry = entryOf(wording, source);
  let news = false;
  for (const name of pageNames(wording)) {
    const page = held.get(name) ?? new Uint32Array();
    if (stands(entry, page)) continue;
    const kept =
      page.length >= longestPage * fields ? page.subarray(page.length - (longestPage - 1) * fields) : page;
    const longer = new Uint32Array(kept.length + fields);
    longer.set(kept);
    longer.set(entry, kept.length);
    held.set(name, longer);
    changed.add(name);
    news = true;
  }
  return news;
}

/** How many wordings stand on a page. */
export function entriesOf(page: Uint32Array): number {
  return Math.floor(page.length / fields);
}

/** A page without the wordings of these interactions (their numbers). */
export function withoutSources(page: Uint32Array, gone: ReadonlySet<number>): Uint32Array {
  const kept: number[] = [];
  for (let at = 0; at + fields <= page.length; at += fields)
    if (!gone.has(page[at + fields - 1]! & sourceMask)) kept.push(...page.subarray(at, at + fields));
  return Uint32Array.from(kept);
}
