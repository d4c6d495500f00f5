import { readPortion } from '../storage/read-all';
import type { Format } from './export-rows';

/** Most interactions that are asked for at once. */
export const mostInPortion = 150;

/** Which interactions are to be encoded: sorted ids; `dense`: all that the journal has between the first and the last. */
export interface PortionOrder {
  ids: readonly string[];
  dense: boolean;
}

/** Interactions in the form of a file. `taken`: how many of the ids, from the first, are dealt with; the others did not fit. */
export interface Portion<E> {
  encoded: E;
  taken: number;
  interactions: number;
  messages: number;
}

/** Who reads and encodes. `atOnce`: how many portions should be under way. */
export interface Crew<E> {
  atOnce: number;
  encode(order: PortionOrder): Promise<Portion<E>>;
}

/** Reads and encodes one portion. */
export async function encodePortion<E>(format: Format<E>, order: PortionOrder): Promise<Portion<E>> {
  const { kept, taken } = await readPortion(order.ids, order.dense);
  let messages = 0;
  for (const { transcript } of kept) messages += transcript.messages.length;
  return { encoded: await format.encode(kept), taken, interactions: kept.length, messages };
}

/** Encodes in this thread: the next portion is read while one is encoded. */
export function ownCrew<E>(format: Format<E>): Crew<E> {
  return { atOnce: 2, encode: (order) => encodePortion(format, order) };
}
