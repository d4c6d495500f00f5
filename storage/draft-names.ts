/** What can be half written: an entry by hand, a transcript brought along. */
export const draftNames = ['entry', 'transcript'] as const;

/** One of {@link draftNames}. */
export type DraftName = (typeof draftNames)[number];

/** Longest draft that copies of the journal carry, as JSON, in UTF-16 units: as long as any transcript that somebody brings along. */
export const largestDraft = 8_388_608;
