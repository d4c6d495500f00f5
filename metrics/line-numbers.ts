import type { LinePatterns } from './system-lines/compile';

/** What a line says in numbers. */
export interface LineNumbers {
  /** Place in the queue, 1 = next; null if the line names none. */
  position: number | null;
  /** Announced span in seconds, the longer end of a range; null if none is named. */
  estimateS: number | null;
}

/** Number words that are mostly something else: "a queue", "sei in coda". */
const article =
  /^(?:an?|eine?[rsmn]?|ein|en|e[tn]t?|én|une?|un[oa]|een|uma?|sei|o|egy|jed(?:en|n[aou]|an)|en[ao]|vien(?:as|[aāuąs]|as)?|üks|ühe|yksi|yhden|оди?н[ау]?|един|една|едно|један|једна|једну|ένας?|μ[ιί]α|ένα|bir|satu|một|한|หนึ่ง|一|واحد|واحده|يك|אחד|אחת)$/u;

/** "An hour and a half": what may follow a unit. */
const andHalf =
  /^\S+ (?:and a half|und ein(?:e|er)? halben?|et demie?|y medi[ao]|e mezz[ao]|e meia|i pół|en een halve?)(?!\p{L})/u;

interface Found {
  value: number;
  from: number;
  to: number;
  unitS: number | null;
}

function numbersIn(plain: string, language: LinePatterns): Found[] {
  const found: Found[] = [];
  language.number.lastIndex = 0;
  for (let match = language.number.exec(plain); match; match = language.number.exec(plain)) {
    const value = language.numbers.get(match[0]) ?? Number(match[0].replace(',', '.'));
    const from = match.index;
    const to = from + match[0].length;
    const rest = plain.slice(to).replace(/^[\s-]+/, '');
    const unit = language.units.find(([, pattern]) => pattern.test(rest));
    const half = unit && andHalf.test(rest) ? 0.5 : 0;
    found.push({ value: value + half, from, to, unitS: unit?.[0] ?? null });
  }
  return found;
}

/** "5-10 minutes": a number before a range sign takes the unit of the one that follows. */
function rangesJoined(found: Found[], plain: string): Found[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (one.unitS !== null || !next || next.unitS === null) return one;
    const between = plain.slice(one.to, next.from).trim();
    return /^(?:-|–|—|~|〜|to|bis|und|or|oder|à|a|o|ou|y|e|en|tot|do|lub|and|til|till|la|έως|ως|до|až|iki|līdz|kuni|الي|او|تا|עד|sampai|hingga|đến|ถึง|至|到|から)$/u.test(
      between,
    )
      ? { ...one, unitS: next.unitS }
      : one;
  });
}

/** Clock-like spans after a wait word: "04:30" or "0:04:30". */
function clockSpanS(plain: string): number | null {
  const match = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/.exec(plain);
  if (!match) return null;
  const [, a, b, c] = match.map(Number);
  return c === undefined || Number.isNaN(c) ? (a ?? 0) * 60 + (b ?? 0) : (a ?? 0) * 3600 + (b ?? 0) * 60 + c;
}

function spanS(found: Found[]): number | null {
  let best: number | null = null;
  let running = 0;
  let lastUnit = 0;
  let end = -1;
  for (const { value, unitS, from, to } of found) {
    if (unitS === null) continue;
    // "2 min 30 s" adds up; "5 to 10 minutes" does not.
    running = unitS < lastUnit && from - end < 16 ? running + value * unitS : value * unitS;
    lastUnit = unitS;
    end = to;
    best = Math.max(best ?? 0, running);
  }
  return best === null ? null : Math.round(best);
}

function wordlessSpanS(plain: string, language: LinePatterns): number | null {
  return language.spans.find(([, said]) => said.test(plain))?.[0] ?? null;
}

/** Reads place and announced span from a plain line. `kind`: what the line says. */
export function lineNumbers(plain: string, kind: string, language: LinePatterns): LineNumbers {
  if (!/\d/.test(plain) && kind !== 'queue_position' && kind !== 'wait_estimate')
    return { position: null, estimateS: null };
  const found = rangesJoined(numbersIn(plain, language), plain);
  const announces = kind === 'queue_position' || kind === 'wait_estimate';
  const timed = announces || kind === 'transfer' || kind === 'offline';
  const estimateS = timed
    ? (spanS(found) ?? (announces ? (clockSpanS(plain) ?? wordlessSpanS(plain, language)) : null))
    : null;
  if (kind !== 'queue_position') return { position: null, estimateS };
  const bare = found.filter((one) => one.unitS === null && Number.isInteger(one.value));
  const word = (one: Found) => plain.slice(one.from, one.to);
  const said = bare.find((one) => /^\d+$/.test(word(one)));
  if (!said && language.next?.test(plain)) return { position: 1, estimateS };
  const ahead = language.ahead?.exec(plain);
  // "Only a customer before you" counts one; "a queue" does not.
  const counts = (one: Found) => !article.test(word(one)) || (ahead && Math.abs(ahead.index - one.from) < 32);
  const counted = said ?? bare.find(counts);
  if (!counted) return { position: null, estimateS };
  return { position: counted.value + (ahead ? 1 : 0), estimateS };
}
