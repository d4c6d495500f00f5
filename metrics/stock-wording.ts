import { plainLine } from './plain-line';
import { stockPatterns } from './stock-phrases/compile';
import { likelyLanguages } from './system-line';

/** From this length on the likeliest language is the right one. */
const clearLength = 40;

/** Stock phrases in a text. `share`: of its letters that belong to them, 0-1; `found`: the phrases, lower case, longest first. */
export interface StockWording {
  share: number;
  found: string[];
}

/** Finds the stock phrases of a text in the likeliest of the known languages. */
export function stockWording(text: string): StockWording {
  const plain = plainLine(text);
  if (plain.length < 6) return { share: 0, found: [] };
  let best: StockWording = { share: 0, found: [] };
  for (const { language } of likelyLanguages(plain).slice(0, plain.length > clearLength ? 1 : 2)) {
    const pattern = stockPatterns[language];
    if (!pattern) continue;
    // Not matchAll: it copies the expression each time, and the copy of a large one is slow.
    const found = (plain.match(pattern) ?? [])
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase.length >= 6);
    const share = Math.min(1, found.reduce((sum, phrase) => sum + phrase.length, 0) / plain.length);
    if (share > best.share) best = { share, found: found.sort((a, b) => b.length - a.length) };
  }
  return best;
}
