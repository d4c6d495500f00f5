/** What a person remembers of a contact besides its verdict; empty texts and null for what was not told. Moods: 1 (bad) to 5 (good). */
export interface Told {
  /** Name and position of who answered. */
  person: string;
  position: string;
  /** The organisation's reference number. */
  reference: string;
  moodBefore: number | null;
  moodAfter: number | null;
  /** Three questions of the critical incident technique: what led to it, what exactly was said and done, why it was good or bad. */
  ledTo: string;
  happened: string;
  why: string;
}
