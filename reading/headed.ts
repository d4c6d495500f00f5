import type { ChatHead } from './chat-head';
import type { ReadRow } from './reader';

type Speaker = Pick<ReadRow, 'party' | 'author'>;

/** Who speaks in a row of the company's, given whom the head of the chat showed when the row appeared. */
export function headed({ party, author }: Speaker, head: ChatHead | null): Speaker {
  if (!head || (party !== 'agent' && party !== 'bot')) return { party, author };
  if (author !== '' && author !== head.name) return { party, author };
  // A machine that says so itself is not the person whom the head shows.
  if (party === 'bot' && !head.isMachine) return { party, author };
  return { party: head.isMachine ? 'bot' : party, author: head.name };
}
