import type { Interaction, Transcript } from '../../conversation/interaction';
import { wantedWords } from './find-listed';
import type { SnippetPart } from './list-note';
import { searchedTexts } from './terms-of';
import { placedWords } from './words';

/** Characters shown before the first hit, and in all. */
const before = 40;
const shown = 200;
/** Longest stretch of one text that is looked through for a snippet; beyond it the contact is found, but nothing is shown. */
const lookedThrough = 20_000;

/** The stretch of a contact's texts that holds most of the words looked for, marked; empty where nothing is looked for. `text` as typed. */
export function snippetOf(interaction: Interaction, transcript: Transcript, text: string): SnippetPart[] {
  const wanted = wantedWords(text);
  if (wanted.length === 0) return [];
  const hitBy = (folded: string) =>
    wanted.findIndex(({ term, prefix }) => (prefix ? folded.startsWith(term) : folded === term));
  let best = { text: '', places: [] as [number, number][], words: 0 };
  for (const whole of searchedTexts(interaction, transcript)) {
    const searched = whole.slice(0, lookedThrough);
    const places: [number, number][] = [];
    const words = new Set<number>();
    for (const { folded, start, end } of placedWords(searched)) {
      const hit = hitBy(folded);
      if (hit < 0) continue;
      words.add(hit);
      places.push([start, end]);
    }
    if (words.size > best.words) best = { text: searched, places, words: words.size };
    if (best.words === wanted.length) break;
  }
  return best.words === 0 ? [] : cut(best.text, best.places);
}

function cut(text: string, places: readonly [number, number][]): SnippetPart[] {
  const first = places[0]![0];
  const start = first <= before ? 0 : first - before;
  const end = Math.min(text.length, start + shown);
  const parts: SnippetPart[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    // A cut may halve a sign of two units.
    if (to > at) parts.push({ text: text.slice(at, to).toWellFormed().replace(/\s+/g, ' '), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of places) {
    if (from >= end) break;
    add(from, false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  if (start > 0) parts.unshift({ text: '… ', marked: false });
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}
