import type { Transcript } from '../../conversation/interaction';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import type { MessageRow, Parts } from '../columns/tables';
import { maybeTimeCell, textCell, timeCell } from './cells';
import { judgedOf } from './judged-of';

/** Company text counts as canned from this probability on. */
const cannedFrom = 0.5;

/** The lists that belong to an interaction, in the order of the dictionary. */
export function partRows(transcript: Transcript): Parts {
  const seqCell = (message: string) =>
    transcript.messages.findLastIndex(({ id }) => id === message) + 1 || ('not_applicable' as const);
  const judged = judgedOf(transcript);
  const corrected = new Set(transcript.corrections?.map(({ message }) => message));
  return {
    messages: transcript.messages.map((message, i) =>
      messageRow(message, judged(message.id, i), i + 1, corrected.has(message.id)),
    ),
    waits: transcript.waits.map((wait) => ({
      kind: wait.kind,
      started_at: timeCell(wait.startedAt),
      ended_at: wait.open && wait.endedAt === null ? 'not_applicable' : maybeTimeCell(wait.endedAt),
      wait_s: wait.waitS,
      open: wait.open,
      at_least: wait.atLeast,
      announced_s: wait.announcedS,
      ended_by: wait.endedBy,
    })),
    moments: transcript.moments.map((moment) => ({
      seq: seqCell(moment.message),
      kind: moment.kind,
      valence: moment.valence,
      source: moment.source,
      quote: textCell(moment.quote),
      note: textCell(moment.note),
    })),
    promises: (transcript.promises ?? []).map((promise) => ({
      promise_id: promise.id,
      seq: seqCell(promise.message),
      text: promise.text,
      due_at: maybeTimeCell(promise.dueAt),
      status: promise.status,
      decided_at: promise.decidedAt === null ? 'not_applicable' : timeCell(promise.decidedAt),
    })),
  };
}

function messageRow(
  message: Message,
  judged: JudgedMessage | undefined,
  seq: number,
  corrected: boolean,
): MessageRow {
  const party = judged?.party ?? message.party;
  const ofCompany = party === 'agent' || party === 'bot';
  const score = judged?.cannedScore ?? null;
  return {
    seq,
    party,
    author: textCell(message.author),
    at: maybeTimeCell(message.instant.at),
    at_basis: message.instant.basis,
    at_precision_s: message.instant.precisionS,
    text: message.text,
    lang: message.lang ?? null,
    revised: message.former.length > 0,
    withdrawn_at: message.withdrawnAt === null ? 'not_applicable' : timeCell(message.withdrawnAt),
    system_kind: judged ? (judged.systemKind ?? 'not_applicable') : null,
    canned: score === null ? (ofCompany ? null : 'not_applicable') : score >= cannedFrom,
    canned_score: score ?? (ofCompany ? null : 'not_applicable'),
    canned_reasons: (judged?.cannedReasons ?? []).map(({ kind, detail, with: others }) =>
      others ? { kind, detail, with: others } : { kind, detail },
    ),
    corrected,
  };
}
