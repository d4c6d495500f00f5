import { likeness, signatureWords, type Wording } from './wording';

/** 32-bit fields of an entry: the signature and the number of the interaction that sent it. */
const fields = signatureWords + 1;
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

/** Interactions (their numbers) that hold a wording like this one, with the likeness of the most alike, 0-1. `own` does not count. */
export function alikeOn(held: WordingPages, wording: Wording, own: number | undefined): Map<number, number> {
  const best = new Map<number, number>();
  for (const name of pageNames(wording)) {
    const page = held.get(name) ?? new Uint32Array();
    for (let at = 0; at + fields <= page.length; at += fields) {
      const source = page[at + signatureWords]!;
      if (source === own) continue;
      const like = likeness(wording.bits, page, at);
      if (like >= comparedFrom && like > (best.get(source) ?? 0)) best.set(source, like);
    }
  }
  return best;
}

/** Puts a wording on its pages; false where it stood there already. `changed` collects the names of pages that are new. */
export function addToPages(
  held: WordingPages,
  wording: Wording,
  source: number,
  changed: Set<string>,
): boolean {
  const entry = [...wording.bits, source];
  let news = false;
  for (const name of pageNames(wording)) {
    const page = held.get(name) ?? new Uint32Array();
    let known = false;
    for (let at = 0; at + fields <= page.length && !known; at += fields)
      known = entry.every((field, i) => page[at + i] === field);
    if (known) continue;
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
    if (!gone.has(page[at + signatureWords]!)) kept.push(...page.subarray(at, at + fields));
  return Uint32Array.from(kept);
}
