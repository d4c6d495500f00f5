/** How times leave. `shifted`: moved by a number of whole weeks that is the same for everything one participant gives to one study. */
export type TimesLeave = 'exact' | 'hour' | 'day' | 'shifted';

/** What was covered or left out before a package was made; stated in the package. */
export interface Removed {
  /** How often something of each kind was covered by a pseudonym. */
  covered: Readonly<Record<string, number>>;
  /** `table.column` of what was left out. */
  droppedColumns: readonly string[];
  /** How many interactions the person took out by hand. */
  deletedInteractions: number;
  times: TimesLeave;
  /** The person had words or patterns of their own covered. Which, is never told. */
  ownLines: boolean;
}
