/**
 * What can happen in a contact that no page shows. `begun`: dialled, came in, sent; `menu`: a machine asks; `auto_reply`: an automatic
 * confirmation; `person`: a person answers, or is back from hold; `note`: nothing changed, but it is worth a word; `done`: it is over.
 */
export const milestoneKinds = [
  'begun',
  'menu',
  'queue',
  'auto_reply',
  'person',
  'hold',
  'passed_on',
  'note',
  'done',
] as const;

/** One of {@link milestoneKinds}. */
export type MilestoneKind = (typeof milestoneKinds)[number];

/** One tap on the stopwatch. `at`: ms since 1970 UTC; `text`: the note, or the name of the person, empty if none. */
export interface Milestone {
  kind: MilestoneKind;
  at: number;
  text: string;
  /** As it was noted at first, where the person corrected it afterwards. */
  recorded?: { at: number; text: string };
}
