import type { SeenRow, Sighting } from '../../conversation/sighting';
import { at, chat } from './chat';

/** A sighting with nothing special about it; `change` says what is. `rows` without their own instants were there before the watch. */
export function sighting(rows: SeenRow[], change: Partial<Sighting> = {}): Sighting {
  const latest = rows.reduce((most, row) => Math.max(most, row.seenAt ?? 0), at('10:00'));
  return {
    watch: 'w1',
    chat: 'c1',
    channel: 'chat',
    vendor: 'any',
    readerVersion: '1',
    confidence: 'high',
    seenAt: latest,
    watchedSince: at('10:00'),
    rows,
    first: 0,
    withdrawn: [],
    typing: null,
    ended: false,
    partial: false,
    leftOut: 0,
    title: 'Nordlicht Telekom',
    zone: 'Europe/Berlin',
    utcOffsetMin: 60,
    ...change,
  };
}

/** Rows drawn like a chat (see `chat`), with keys r1, r2, ... */
export function rows(strings: TemplateStringsArray, ...values: unknown[]): SeenRow[] {
  return chat(strings, ...values).map(({ party, author, text, instant }, i) => ({
    key: `r${i + 1}`,
    party,
    author,
    text,
    seenAt: instant.at,
    stated: null,
  }));
}

/** The rows as another document shows them: other keys, and nothing of it happened before its eyes. */
export function shownAgain(seen: readonly SeenRow[], prefix = 'again-'): SeenRow[] {
  return seen.map((row) => ({ ...row, key: `${prefix}${row.key}`, seenAt: null }));
}
