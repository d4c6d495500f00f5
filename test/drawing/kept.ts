import { type Interaction, type Kept, noVerdict } from '../../conversation/interaction';
import type { Message } from '../../conversation/message';
import { judgeKept, unjudged } from '../../metrics/judge-kept';
import { database } from '../../storage/database';
import { keepAll } from '../../storage/keep-all';
import { at } from './chat';

/** A captured, judged interaction that holds these messages and ended at 12:00; `change` says what is special about it. */
export function keptChat(id: string, messages: Message[], change: Partial<Interaction> = {}): Kept {
  const interaction: Interaction = {
    id,
    caseId: '',
    follows: '',
    organisation: 'nordlicht.example',
    organisationName: 'Nordlicht Telekom',
    industry: '',
    channel: 'chat',
    origin: 'captured',
    vendor: 'any',
    readerVersion: '1',
    confidence: 'high',
    partial: false,
    startedAt: at('10:00'),
    endedAt: at('12:00'),
    zone: 'Europe/Berlin',
    utcOffsetMin: 60,
    state: 'closed',
    closedBy: 'chat_end',
    sources: [],
    sourceKeys: [],
    lastSeenAt: at('12:00'),
    lastSaidAt: at('10:00'),
    leftOut: 0,
    verdict: noVerdict,
    judged: unjudged,
    ...change,
  };
  const transcript = { id, messages, judgedMessages: [], waits: [], moments: [] };
  return judgeKept({ interaction, transcript }, at('12:00'));
}

/** Puts these interactions into the journal as they are. */
export async function keepInJournal(...kept: Kept[]): Promise<void> {
  await database.interactions.bulkPut(kept.map(({ interaction }) => interaction));
  await database.transcripts.bulkPut(kept.map(({ transcript }) => transcript));
}

/** Takes these interactions over in one transaction, as from a file. */
export async function takeIn(kept: Kept[]): Promise<void> {
  async function* batches() {
    yield kept;
  }
  await keepAll(batches(), (theirs) => theirs);
}

/** The whole journal, in the order of ids. */
export async function wholeJournal(): Promise<Kept[]> {
  const interactions = await database.interactions.toArray();
  const transcripts = await database.transcripts.bulkGet(interactions.map(({ id }) => id));
  return interactions.map((interaction, i) => ({ interaction, transcript: transcripts[i]! }));
}
