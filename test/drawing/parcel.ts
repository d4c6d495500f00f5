import { rows } from './sighting';

/** A short chat about a parcel in which the customer says "ok" three times. */
export const parcel = rows`
  10:00 agent(Robbi)   Hello, how can I help?
  10:01 customer       Where is my parcel?
  10:09 agent(Martin)  Moin Moin, let me look.
  10:10 customer       ok
  10:11 customer       ok
  10:12 customer       ok
`;

/** What is said in {@link parcel}. */
export const parcelTexts = parcel.map(({ text }) => text);
