/** The pictures of the page, in their order. */
export const pictureIds = [
  'overTime',
  'byOrganisation',
  'channels',
  'byHour',
  'expected',
  'baseline',
  'canned',
  'ranking',
] as const;

/** One of {@link pictureIds}. */
export type PictureId = (typeof pictureIds)[number];

/** A figure of the table: its value for files, and as a person reads it. */
export interface Cell {
  value: string | number | null;
  shown: string;
}

/** A picture in words and figures; how it is drawn stands in `draw/`. */
export interface Picture {
  id: PictureId;
  /** What the picture says, as a sentence. */
  headline: string;
  /** How many contacts it rests on, and how many it would need. */
  n: number;
  needed: number;
  /** Heads of the table: `name` with its unit for files, `label` for people. */
  columns: { name: string; label: string }[];
  rows: Cell[][];
}
