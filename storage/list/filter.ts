/** What the list is narrowed to; empty texts and null do not narrow. Times in ms since 1970 UTC, `to` not included. */
export interface Filter {
  /** Words that must stand somewhere in the contact; the last one may be the beginning of a word. */
  text: string;
  organisation: string;
  channel: string;
  vendor: string;
  from: number | null;
  to: number | null;
  /** `1` to `5`, or `none` for contacts without a rating. */
  rating: string;
  /** As in `Verdict.resolved`. */
  outcome: string;
  tag: string;
  case: string;
  hasMoment: boolean;
  hasPromise: boolean;
}

/** The filter that lets everything through. */
export const noFilter: Filter = {
  text: '',
  organisation: '',
  channel: '',
  vendor: '',
  from: null,
  to: null,
  rating: '',
  outcome: '',
  tag: '',
  case: '',
  hasMoment: false,
  hasPromise: false,
};
