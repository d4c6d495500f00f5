/** What can be covered. */
export type CoverKind =
  | 'person'
  | 'email'
  | 'phone'
  | 'iban'
  | 'card'
  | 'address'
  | 'number'
  | 'url_query'
  | 'own_pattern';

/** A part of a text that is to be covered: from `start` to before `end`; `value`: what it says, in one spelling. */
export interface Span {
  kind: CoverKind;
  start: number;
  end: number;
  value: string;
  /** Of the person's own patterns: the line that found it, from 1. */
  line?: number;
}

/**
 * The spans in order, without overlaps: of several that share a character the one given first has it, and of the others what is left stays
 * covered, for half an address tells as much as a whole one. What overlaps and is of one kind becomes one span.
 */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart = [...spans].sort((a, b) => a.start - b.start);
  if (apart.every(({ start }, i) => (apart[i - 1]?.end ?? 0) <= start)) return apart;
  // A text can hold a hundred thousand spans: every character is given away once, and those that are gone are leapt over.
  const length = apart.reduce((end, span) => Math.max(end, span.end), 0);
  const holders = new Int32Array(length).fill(none);
  const free = new Int32Array(length + 1).map((_, at) => at);
  for (const [i, { start, end }] of spans.entries())
    for (let at = nextFree(free, start); at < end; at = nextFree(free, at)) {
      holders[at] = i;
      free[at] = at + 1;
    }
  const kept: Span[] = [];
  let [last, first] = [none, none];
  for (let start = 0, end = 0; start < length; start = end) {
    const i = holders[start] ?? none;
    while (end < length && holders[end] === i) end++;
    const [before, span] = [spans[last], spans[i]];
    const goesOn = before && span && isOne(before, span);
    first = goesOn ? Math.min(first, i) : i;
    last = i;
    const named = spans[first];
    if (named) kept.push({ ...named, start: goesOn ? (kept.pop()?.start ?? start) : start, end });
  }
  return kept;
}

const none = -1;

/** First character from here on that nobody has; ways that were gone get shorter. */
function nextFree(free: Int32Array, from: number): number {
  let at = from;
  for (let next = free[at] ?? at; next !== at; next = free[at] ?? at) {
    free[at] = free[next] ?? next;
    at = next;
  }
  return at;
}

function isOne(a: Span, b: Span): boolean {
  return a.kind === b.kind && a.line === b.line && a.start < b.end && b.start < a.end;
}

/** Every match of a global pattern as a span; the group `v` is what is covered, the whole match where there is none. */
export function spansOf(
  kind: CoverKind,
  text: string,
  pattern: RegExp,
  valueOfText: (found: string) => string | null,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match.groups?.v ?? match[0];
    const value = valueOfText(found);
    if (value === null) continue;
    const start = match.index + match[0].indexOf(found);
    spans.push({ kind, start, end: start + found.length, value });
  }
  return spans;
}
