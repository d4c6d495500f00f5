import type { Crew, Portion } from '../portions';
import type { CrewAnswer, CrewCall } from './encode-task';
import type { CrewTask } from './task';

/** The part of a worker that is used here. */
export interface Hand {
  postMessage(call: CrewCall): void;
  onmessage: ((event: MessageEvent<CrewAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Each is asked for two portions, so that one is read while the other is encoded. */
const portionsEach = 2;

interface Waiting {
  done: (portion: Portion<unknown>) => void;
  failed: (error: Error) => void;
}

/** Several workers that encode side by side; each is started when there is something to do for it. */
export class WorkerCrew<E> implements Crew<E> {
  readonly atOnce: number;
  readonly #task: CrewTask;
  readonly #most: number;
  readonly #start: () => Hand;
  readonly #hands: Hand[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #orders = 0;

  constructor(task: CrewTask, most: number, start: () => Hand) {
    this.#task = task;
    this.#most = most;
    this.#start = start;
    this.atOnce = most * portionsEach;
  }

  encode(order: Parameters<Crew<E>['encode']>[0]): Promise<Portion<E>> {
    const n = this.#orders++;
    const hand = this.#hands[n % this.#most] ?? this.#another();
    return new Promise<Portion<unknown>>((done, failed) => {
      this.#waiting.set(n, { done, failed });
      hand.postMessage({ n, order });
    }) as Promise<Portion<E>>;
  }

  /** Sends everybody home, whatever they are at. */
  end(): void {
    for (const hand of this.#hands) hand.terminate();
  }

  #another(): Hand {
    const hand = this.#start();
    this.#hands.push(hand);
    hand.onmessage = ({ data }) => {
      const waiting = this.#waiting.get(data.n);
      this.#waiting.delete(data.n);
      if ('portion' in data) waiting?.done(data.portion);
      else waiting?.failed(namedError(data.error));
    };
    hand.onerror = ({ message }) => {
      for (const { failed } of this.#waiting.values()) failed(new Error(message));
    };
    hand.postMessage({ task: this.#task });
    return hand;
  }
}

/** An error that went through a message; its name tells a full disk from a broken database. */
function namedError([name, message]: readonly [string, string]): Error {
  return Object.assign(new Error(message), { name });
}
