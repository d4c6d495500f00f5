import type { Kept } from '../conversation/interaction';
import { readPortion } from '../storage/read-all';
import { remindToClear } from './remind-to-clear';
import type { Bytes } from './sink';
import { type SpareBuffers, TextBytes } from './text-bytes';

/** Most interactions in a portion. */
export const mostInPortion = 400;

/** How much of a file a thread has under way: portions, and about how many messages in each. */
export interface Pace {
  portions: number;
  messages: number;
}

/** One portion is read while another is encoded. */
const usualPace: Pace = { portions: 2, messages: 10_000 };

/**
 * About how many messages are read at once, most interactions, and how many for a start. The sooner rows are done with, the less it costs to clear them away: with
 * ten times as many, encoding takes twice as long and the memory of several workers grows by hundreds of megabytes.
 */
const messagesAtOnce = 500;
const mostAtOnce = 150;
const firstAtOnce = 25;

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
  /** Hears of a part whose bytes are written: its buffers can be filled again. */
  spent?(encoded: E): void;
}

/** How interactions become a part of a file; a part knows nothing of the others, so that several can be made at once. */
export interface Format<E> {
  begin(): Encoding<E>;
  /** For those whose parts take much memory until they are whole. */
  pace?: Pace;
}

/** How much of it a thread has under way. */
export function paceOf({ pace }: Format<unknown>): Pace {
  return pace ?? usualPace;
}

/** A part that is being made: interactions are added in order, a few at once, and not kept. */
export interface Encoding<E> {
  add(batch: readonly Kept[]): void | Promise<void>;
  end(): E;
}

/** A format of text: `encode` gives the pieces of a batch, in order. */
export function textFormat(
  encode: (batch: readonly Kept[]) => Promise<readonly string[]>,
  spare?: SpareBuffers,
): Format<Bytes[]> {
  return {
    begin() {
      const bytes = new TextBytes(spare);
      return {
        add: async (batch) => {
          for (const text of await encode(batch)) bytes.add(text);
        },
        end: () => bytes.pieces(),
      };
    },
  };
}

/** Reads and encodes one portion: while some of it is encoded the next is read. */
export async function encodePortion<E>(format: Format<E>, { ids, dense }: PortionOrder): Promise<Portion<E>> {
  const encoding = format.begin();
  const enough = paceOf(format).messages;
  let [taken, interactions, messages, atOnce] = [0, 0, 0, firstAtOnce];
  const more = () => {
    if (taken === ids.length || messages >= enough) return null;
    const coming = readPortion(ids.slice(taken, taken + atOnce), dense);
    // What is not awaited any more because encoding failed must not leave an error that nobody hears.
    coming.catch(() => {});
    return coming;
  };
  for (let next = more(); next; ) {
    const read = await next;
    taken += read.taken;
    interactions += read.kept.length;
    for (const { transcript } of read.kept) messages += transcript.messages.length;
    const each = Math.max(1, messages) / Math.max(1, interactions);
    atOnce = Math.min(mostAtOnce, Math.ceil(messagesAtOnce / each));
    next = more();
    await encoding.add(read.kept);
  }
  const encoded = encoding.end();
  if (messages > enough / 4) remindToClear();
  return { encoded, taken, interactions, messages };
}

/** Portions that wait for whoever is free. Parts that are done wait for the one before them and for the disk; with one that waits instead of three, exports took a tenth longer. */
const mostWaiting = 3;

/**
 * This thread encodes beside others that do. Who has done with a portion takes the next that nobody has begun, for portions are not alike: a
 * few more than all can be at wait, so that nobody waits for the slowest.
 */
export function besideOthers<E extends object>(own: Crew<E>, others: Crew<E>): Crew<E> {
  const waiting: { order: PortionOrder; begun: (coming: Promise<Portion<E>>) => void }[] = [];
  const sides = [own, others].map((crew) => ({ crew, busy: 0 }));
  const ownParts = new WeakSet<E>();
  const encode = async (side: (typeof sides)[number], order: PortionOrder) => {
    side.busy++;
    try {
      const portion = await side.crew.encode(order);
      if (side.crew === own) ownParts.add(portion.encoded);
      return portion;
    } finally {
      side.busy--;
    }
  };
  const handOut = () => {
    while (waiting.length > 0) {
      const free = sides.filter(({ crew, busy }) => busy < crew.atOnce);
      const least = free.sort((a, b) => a.busy - b.busy)[0];
      const next = least && waiting.shift();
      if (!next) return;
      const coming = encode(least, next.order);
      next.begun(coming);
      coming.then(handOut, handOut);
    }
  };
  return {
    atOnce: own.atOnce + others.atOnce + mostWaiting,
    encode: (order) =>
      new Promise<Portion<E>>((begun) => {
        waiting.push({ order, begun });
        handOut();
      }),
    spent(encoded) {
      if (ownParts.has(encoded)) own.spent?.(encoded);
      else others.spent?.(encoded);
    },
  };
}

/** Encodes in this thread. */
export function ownCrew<E>(format: Format<E>, spent?: (encoded: E) => void): Crew<E> {
  const atOnce = paceOf(format).portions;
  return { atOnce, encode: (order) => encodePortion(format, order), ...(spent ? { spent } : {}) };
}
