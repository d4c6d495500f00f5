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
}

/** The spans without overlaps: of two that share a character the earlier listed kind of finder wins, that is the one given first. */
export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans)
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
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
