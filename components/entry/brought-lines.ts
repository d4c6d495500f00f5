import type { BroughtMessage, BroughtTranscript } from '../../exchange/read-transcript/read-text';

/** A message of a brought transcript as the person left it. `line`: which one of those that were read, from 0. */
export interface BroughtLine extends BroughtMessage {
  line: number;
}

/** What was read, before anything is changed. */
export function broughtLines({ messages }: BroughtTranscript): BroughtLine[] {
  return messages.map((message, line) => ({ ...message, line }));
}

/** The lines with the times of the same text read for another day: who is who and what was left out stays. */
export function timedAgain(lines: readonly BroughtLine[], { messages }: BroughtTranscript): BroughtLine[] {
  return lines.map((one) => ({ ...one, at: messages[one.line]?.at ?? null }));
}

const other = { customer: 'agent', agent: 'customer', bot: 'bot', system: 'system' } as const;

/** The lines with the two sides swapped. */
export function otherSides(lines: readonly BroughtLine[]): BroughtLine[] {
  return lines.map((one) => ({ ...one, party: other[one.party] }));
}
