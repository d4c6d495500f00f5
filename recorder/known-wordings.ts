import type { Kept, Transcript } from '../conversation/interaction';
import { onTheirSides, partiesSaid } from '../conversation/overruling';
import type { EarlierSending, KnownWordings } from '../metrics/canned';
import { type Wording, wordingOf } from '../metrics/wording';
import { addToPages, alikeOn, pageNames, type WordingPages } from '../metrics/wording-pages';
import { counted } from '../storage/counters';
import {
  findWordingSource,
  newWordingSource,
  readWordingPages,
  saveWordingPages,
  wordingSourcesOf,
  wordingsCounter,
} from '../storage/wordings';

const copyFrom = 0.75;
/** Most other interactions that are looked at for one text. */
const mostCopies = 32;
const longestText = 4000;
const mostTexts = 2000;

/** The wordings of one interaction beside those of all others; good for the transaction in which it was opened. */
export interface OpenWordings {
  known: KnownWordings;
  /** Adds the interaction's own wordings, each once however often it is called. Gives the interactions that hold a copy of a new one. */
  add: () => Promise<string[]>;
}

function companyTexts({ messages, overrulings = [] }: Transcript): Map<string, Wording> {
  const texts = new Map<string, Wording>();
  const said = partiesSaid(messages, overrulings);
  for (const { id, party: read, text } of onTheirSides(messages, overrulings)) {
    const party = said.get(id) ?? read;
    const ours = party === 'customer' || party === 'system';
    if (ours || text.length > longestText || texts.size >= mostTexts || texts.has(text)) continue;
    const wording = wordingOf(text);
    if (wording && wording.words > 2) texts.set(text, wording);
  }
  return texts;
}

/** Reads what is known of the company's texts in this transcript, in one read of small pages. */
export async function openWordings({ interaction, transcript }: Kept): Promise<OpenWordings> {
  const texts = companyTexts(transcript);
  const pages = await readWordingPages([...new Set([...texts.values()].flatMap(pageNames))]);
  const own = await findWordingSource(transcript.id);
  const alike = new Map([...texts].map(([text, wording]) => [text, mostAlike(alikeOn(pages, wording, own))]));
  const sources = await wordingSourcesOf([
    ...new Set([...alike.values()].flatMap((found) => found.map(([source]) => source))),
  ]);
  const seenBefore = (text: string): EarlierSending[] =>
    (alike.get(text) ?? []).flatMap(([source, likeness]) => {
      const known = sources.get(source);
      if (!known) return [];
      const sameOrganisation = known.organisation === interaction.organisation;
      return [{ interaction: known.interaction, likeness, sameOrganisation }];
    });
  const ownCount = own === undefined ? 0 : texts.size;
  return {
    known: { count: Math.max(0, (await counted(wordingsCounter)) - ownCount), seenBefore },
    add: () => addAll(transcript.id, own, texts, pages, seenBefore),
  };
}

/** The most alike first, of equals the older; no more than are looked at. */
function mostAlike(found: ReadonlyMap<number, number>): [source: number, likeness: number][] {
  return [...found].sort(([a, aLike], [b, bLike]) => bLike - aLike || a - b).slice(0, mostCopies);
}

async function addAll(
  id: string,
  own: number | undefined,
  texts: ReadonlyMap<string, Wording>,
  pages: WordingPages,
  seenBefore: (text: string) => EarlierSending[],
): Promise<string[]> {
  if (texts.size === 0) return [];
  const source = own ?? (await newWordingSource(id));
  const changed = new Set<string>();
  const added = [...texts].filter(([, wording]) => addToPages(pages, wording, source, changed));
  if (added.length === 0) return [];
  await saveWordingPages(new Map([...changed].map((name) => [name, pages.get(name)!])), added.length);
  const copies = added.flatMap(([text]) => seenBefore(text).filter(({ likeness }) => likeness >= copyFrom));
  return [...new Set(copies.map(({ interaction }) => interaction))];
}
