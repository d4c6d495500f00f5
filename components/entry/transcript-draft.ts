/** What is typed and chosen so far. `day`: YYYY-MM-DD, asked where the text gives none. */
export interface TranscriptDraft {
  text: string;
  organisation: string;
  day: string;
}

/** What was kept of a transcript that is not saved yet, or an empty one. `kept` comes from storage; `today`: YYYY-MM-DD. */
export function transcriptDraft(kept: unknown, today: string): TranscriptDraft {
  const known = (kept ?? {}) as Partial<Record<keyof TranscriptDraft, unknown>>;
  const text = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
  return {
    text: text(known.text, ''),
    organisation: text(known.organisation, ''),
    day: text(known.day, today),
  };
}
