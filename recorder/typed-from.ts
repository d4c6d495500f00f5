import type { Message } from '../conversation/message';
import type { Sighting, Typing } from '../conversation/sighting';

/**
 * The messages after a look, the first new one of the company with the time from which the page showed that somebody was typing it.
 * `known`: the messages before the look; `typing`: what was shown at the look before.
 */
export function withTypedFrom(
  messages: readonly Message[],
  known: readonly Message[],
  typing: Typing | undefined,
  sighting: Sighting,
): Message[] {
  const since = (typing ?? sighting.typing)?.since;
  if (since === undefined) return [...messages];
  const before = new Set(known.map(({ id }) => id));
  const typed = messages.find(
    ({ id, party, instant }) =>
      !before.has(id) &&
      (party === 'agent' || party === 'bot') &&
      instant.basis === 'watched' &&
      (instant.at ?? 0) > since,
  );
  return messages.map((message) => (message === typed ? { ...message, typedFrom: since } : message));
}
