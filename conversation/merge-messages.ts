import type { Kept } from './interaction';
import type { Message } from './message';

/** The number in a message's id; 0 where there is none. */
function numberOf(id: string): number {
  return /^m\d+$/.test(id) ? Number(id.slice(1)) : 0;
}

/** Rows are named `<number of the source>/<key>`; this moves them behind the sources of another interaction. */
function movedRow(row: string, by: number): string {
  const slash = row.indexOf('/');
  return slash < 0 ? row : `${Number(row.slice(0, slash)) + by}${row.slice(slash)}`;
}

/** The names that the messages of an interaction get beside those of `own`, by their ids. */
export function namesBeside(kept: Kept, own: Kept): Map<string, string> {
  const { transcript } = kept;
  const most = (messages: readonly Message[]) => messages.reduce((n, { id }) => Math.max(n, numberOf(id)), 0);
  const by = most(own.transcript.messages);
  let next = by + most(transcript.messages);
  return new Map(
    transcript.messages.map(({ id }) => {
      const number = numberOf(id);
      return [id, `m${number > 0 ? number + by : ++next}`];
    }),
  );
}

/** The message under another name, its rows moved by so many sources. */
export function movedMessage(message: Message, id: string, by: number): Message {
  return { ...message, id, rows: message.rows.map((row) => movedRow(row, by)) };
}

/** The interaction with ids of messages, and numbers of sources, that do not collide with those of `own`. */
export function renamed(kept: Kept, own: Kept): Kept {
  const { interaction, transcript } = kept;
  const names = namesBeside(kept, own);
  const by = own.interaction.sources.length;
  const named = (id: string) => names.get(id) ?? id;
  const withName = <T extends { message: string }>(one: T): T => ({ ...one, message: named(one.message) });
  const { promises, overrulings, corrections } = transcript;
  return {
    interaction,
    transcript: {
      ...transcript,
      messages: transcript.messages.map((message) => movedMessage(message, named(message.id), by)),
      judgedMessages: transcript.judgedMessages.map(withName),
      moments: transcript.moments.map(withName),
      ...(promises ? { promises: promises.map(withName) } : {}),
      ...(overrulings ? { overrulings: overrulings.map(withName) } : {}),
      ...(corrections ? { corrections: corrections.map(withName) } : {}),
    },
  };
}

/** Both sequences as one by their instants; a message without a known one stays behind the message before it. */
export function messagesInOrder(first: readonly Message[], second: readonly Message[]): Message[] {
  const [a, b] = [timesOf(first), timesOf(second)];
  const joined: Message[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const takeFirst = j >= second.length || (i < first.length && a[i]! <= b[j]!);
    joined.push(takeFirst ? first[i++]! : second[j++]!);
  }
  return joined;
}

/** When each message was said at the latest known; never running backwards. */
function timesOf(messages: readonly Message[]): number[] {
  let reached = messages.find(({ instant }) => instant.at !== null)?.instant.at ?? Number.NEGATIVE_INFINITY;
  return messages.map(({ instant }) => {
    reached = Math.max(reached, instant.at ?? reached);
    return reached;
  });
}
