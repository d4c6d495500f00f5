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

/** The spans without overlaps: of two that share a character the earlier listed kind of finder wins, that is the one given first. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  // Sorted by where they begin. A text can hold a hundred thousand: most are put at the end, and none is compared with all.
  const kept: Span[] = [];
  for (const span of spans) {
    let [from, to] = [0, kept.length];
    if ((kept.at(-1)?.end ?? 0) <= span.start) from = to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((kept[middle]?.start ?? 0) < span.start) from = middle + 1;
      else to = middle;
    }
    const [before, after] = [kept[from - 1], kept[from]];
    if ((before && before.end > span.start) || (after && after.start < span.end)) continue;
    kept.splice(from, 0, span);
  }
  return kept;
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
