/** What can be half written: an entry by hand, a transcript brought along. */
export const draftNames = ['entry', 'transcript'] as const;

/** One of {@link draftNames}. */
export type DraftName = (typeof draftNames)[number];
