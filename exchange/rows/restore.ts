import type { Correction } from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import type { Standing } from '../../conversation/judgement';
import type { FormerText } from '../../conversation/message';
import type { Milestone } from '../../conversation/milestone';
import type { Overruling } from '../../conversation/overruling';
import type { Party } from '../../conversation/party';
import type { Told } from '../../conversation/told';
import { timeCell } from './cells';
import { judgedOf } from './judged-of';

/** What the journal knows of a message beyond the columns; only messages with something to say are listed. */
export interface RestoredMessage {
  seq: number;
  /** Its id, where it is not "m" and its seq. */
  id?: string;
  /** Party as read from the page, where the judgement says another. */
  read_as?: Party;
  /** A person or a bot? Hard to tell. */
  unclear?: true;
  /** No rule has judged it. */
  unjudged?: true;
  /** Texts that stood there before. */
  former?: FormerText[];
  /** From when the page showed that it was being typed. */
  typed_from?: string;
}

/**
 * What the journal keeps of an interaction beyond the columns, so that a file of one's own restores it whole. Left out of tables, notes
 * and packages. What names tabs and frames of one browser is not in it.
 */
export interface Restore {
  last_seen_at: string;
  last_said_at: string;
  follows?: string;
  left_out?: number;
  line?: { seq: number; text: string; author: string };
  standing?: Standing;
  milestones?: Milestone[];
  told?: Told;
  /** What the person said against a judgement; messages by their ids in the journal. */
  overrulings?: Overruling[];
  /** Which facts the person corrected, and what was recorded. */
  corrections?: Correction[];
  messages?: RestoredMessage[];
}

/** The line's `restore` object. */
export function restoreOf({ interaction, transcript }: Kept): Restore {
  const restore: Restore = {
    last_seen_at: timeCell(interaction.lastSeenAt),
    last_said_at: timeCell(interaction.lastSaidAt),
  };
  const { line, standing } = interaction.judged;
  if (interaction.follows !== '') restore.follows = interaction.follows;
  if (interaction.leftOut > 0) restore.left_out = interaction.leftOut;
  if (line) {
    const seq = transcript.messages.findIndex(({ id }) => id === line.message) + 1;
    restore.line = { seq, text: line.text, author: line.author };
  }
  if (standing.waiting || standing.queuePosition !== null || standing.announcedS !== null || standing.human)
    restore.standing = standing;
  if (transcript.milestones) restore.milestones = transcript.milestones;
  if (transcript.told) restore.told = transcript.told;
  if (transcript.overrulings) restore.overrulings = transcript.overrulings;
  if (transcript.corrections) restore.corrections = transcript.corrections;
  const messages = restoredMessages({ interaction, transcript });
  if (messages.length > 0) restore.messages = messages;
  return restore;
}

function restoredMessages({ transcript }: Kept): RestoredMessage[] {
  const judgedAt = judgedOf(transcript);
  return transcript.messages.flatMap((message, i) => {
    const judged = judgedAt(message.id, i);
    const seq = i + 1;
    const known: RestoredMessage = { seq };
    if (message.id !== `m${seq}`) known.id = message.id;
    if (judged && judged.party !== message.party) known.read_as = message.party;
    if (judged?.partyUnclear) known.unclear = true;
    if (!judged) known.unjudged = true;
    if (message.former.length > 0) known.former = message.former.map(({ text, until }) => ({ text, until }));
    if (message.typedFrom !== undefined) known.typed_from = timeCell(message.typedFrom);
    return Object.keys(known).length > 1 ? [known] : [];
  });
}
