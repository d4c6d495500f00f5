import type { Crew, Portion } from '../portions';
import { isSpare } from '../text-bytes';
import { buffersIn, type CrewAnswer, type CrewCall } from './encode-task';
import type { CrewTask } from './task';

/** The part of a worker that is used here. */
export interface Hand {
  postMessage(call: CrewCall, moved?: Transferable[]): void;
  onmessage: ((event: MessageEvent<CrewAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/**
 * Portions after which a worker goes home and a fresh one takes its place: what it has done with stays in its memory until the machine
 * clears away, which it does late; with the worker it goes at once.
 */
const portionsAtMost = 20;

interface Waiting {
  done: (portion: Portion<unknown>) => void;
  failed: (error: Error) => void;
}

/** A worker and how much it was asked for and has not answered yet. */
interface Hired {
  hand: Hand;
  asked: number;
  waiting: Map<number, Waiting>;
}

/** Several workers that encode side by side; each is started when there is something to do for it. */
export class WorkerCrew<E> implements Crew<E> {
  readonly atOnce: number;
  readonly #task: CrewTask;
  readonly #most: number;
  readonly #start: () => Hand;
  /** Who is asked next, by place. */
  readonly #places: Hired[] = [];
  readonly #present = new Set<Hired>();
  #ended = false;
  #orders = 0;
  #turns = 0;

  /** `each`: portions that one worker has under way. */
  constructor(task: CrewTask, most: number, start: () => Hand, each = 2) {
    this.#task = task;
    this.#most = most;
    this.#start = start;
    this.atOnce = most * each;
  }

  encode(order: Parameters<Crew<E>['encode']>[0]): Promise<Portion<E>> {
    // What still waited when an export was cancelled must not start workers that nobody sends home.
    if (this.#ended) return Promise.reject(new Error('everybody was sent home'));
    const n = this.#orders++;
    const hired = this.#freshAt(n % this.#most);
    hired.asked++;
    return new Promise<Portion<unknown>>((done, failed) => {
      hired.waiting.set(n, { done, failed });
      hired.hand.postMessage({ n, order });
    }) as Promise<Portion<E>>;
  }

  /**
   * Gives the buffers of a part back to be filled again, to each in turn. Let go here they would stay in memory until this thread, which
   * makes little else, clears away.
   */
  spent(encoded: E): void {
    const spent = buffersIn(encoded).filter(isSpare);
    const hired = this.#places[this.#turns++ % this.#most];
    if (hired && spent.length > 0) hired.hand.postMessage({ spent }, spent);
  }

  /** Sends everybody home, whatever they are at. */
  end(): void {
    this.#ended = true;
    for (const { hand } of this.#present) hand.terminate();
    this.#present.clear();
  }

  #freshAt(place: number): Hired {
    const there = this.#places[place];
    if (there && there.asked < portionsAtMost) return there;
    const hired = this.#hire();
    this.#places[place] = hired;
    return hired;
  }

  #hire(): Hired {
    const hired: Hired = { hand: this.#start(), asked: 0, waiting: new Map() };
    const { hand, waiting } = hired;
    this.#present.add(hired);
    hand.onmessage = ({ data }) => {
      const waits = waiting.get(data.n);
      waiting.delete(data.n);
      if (waiting.size === 0 && hired.asked >= portionsAtMost) {
        hand.terminate();
        this.#present.delete(hired);
      }
      if ('portion' in data) waits?.done(data.portion);
      else waits?.failed(namedError(data.error));
    };
    hand.onerror = ({ message }) => {
      for (const { failed } of waiting.values()) failed(new Error(message));
    };
    hand.postMessage({ task: this.#task });
    return hired;
  }
}

/** An error that went through a message; its name tells a full disk from a broken database. */
function namedError([name, message]: readonly [string, string]): Error {
  return Object.assign(new Error(message), { name });
}
