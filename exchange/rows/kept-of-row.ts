import { type Interaction, type Kept, noVerdict, type Transcript } from '../../conversation/interaction';
import type { CannedReason, Figures, JudgedMessage, ScoreReason } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import type { InteractionRow, MessageRow, WholeRow } from '../columns/tables';
import { given, timeOf } from './cells';
import type { Restore, RestoredMessage } from './restore';

/** A row that may carry what the journal keeps beyond the columns. */
export type RestorableRow = WholeRow & { restore?: Restore | undefined };

const nobodyWaits = { waiting: null, queuePosition: null, announcedS: null, human: '' };

/** The interaction that a row of a file describes. Derived columns (such as durations and sums) are not believed but left to their sources. */
export function keptOfRow(row: RestorableRow): Kept {
  const restored = new Map(row.restore?.messages?.map((message) => [message.seq, message]));
  const idOf = (seq: number | 'not_applicable' | null) => {
    const n = given(seq);
    return n === null || n > row.messages.length ? '' : (restored.get(n)?.id ?? `m${n}`);
  };
  const transcript: Transcript = {
    id: row.interaction_id,
    messages: row.messages.map((message) => messageOf(message, restored.get(message.seq))),
    judgedMessages: row.messages.flatMap((message) => judgedOf(message, restored.get(message.seq))),
    waits: row.waits.map((wait) => ({
      kind: wait.kind,
      startedAt: Date.parse(wait.started_at),
      endedAt: timeOf(wait.ended_at),
      waitS: wait.wait_s,
      open: wait.open,
      atLeast: wait.at_least,
      announcedS: wait.announced_s,
      endedBy: wait.ended_by,
    })),
    moments: row.moments.map((moment) => ({
      message: idOf(moment.seq),
      kind: moment.kind,
      valence: moment.valence,
      source: moment.source,
      quote: moment.quote ?? '',
      note: moment.note ?? '',
    })),
  };
  if (row.restore?.milestones) transcript.milestones = row.restore.milestones;
  if (row.restore?.told) transcript.told = row.restore.told;
  if (row.restore?.overrulings) transcript.overrulings = row.restore.overrulings;
  if (row.restore?.corrections) transcript.corrections = row.restore.corrections;
  if (row.promises.length > 0)
    transcript.promises = row.promises.map((promise) => ({
      id: promise.promise_id,
      message: idOf(promise.seq),
      text: promise.text,
      dueAt: timeOf(promise.due_at),
      status: promise.status,
      decidedAt: timeOf(promise.decided_at),
    }));
  return { interaction: interactionOf(row, transcript, idOf), transcript };
}

function messageOf(row: MessageRow, restored: RestoredMessage | undefined): Message {
  return {
    id: restored?.id ?? `m${row.seq}`,
    rows: [],
    party: restored?.read_as ?? row.party,
    author: row.author ?? '',
    text: row.text ?? '',
    instant: { at: timeOf(row.at), basis: row.at_basis, precisionS: row.at_precision_s },
    former: restored?.former ?? [],
    withdrawnAt: timeOf(row.withdrawn_at),
    ...(row.lang ? { lang: row.lang } : {}),
    ...(restored?.typed_from === undefined ? {} : { typedFrom: Date.parse(restored.typed_from) }),
  };
}

function judgedOf(row: MessageRow, restored: RestoredMessage | undefined): JudgedMessage[] {
  if (restored?.unjudged) return [];
  return [
    {
      message: restored?.id ?? `m${row.seq}`,
      party: row.party,
      partyUnclear: restored?.unclear ?? false,
      systemKind: given(row.system_kind),
      cannedScore: given(row.canned_score),
      cannedReasons: row.canned_reasons as unknown as CannedReason[],
    },
  ];
}

function interactionOf(
  row: RestorableRow,
  transcript: Transcript,
  idOf: (seq: number) => string,
): Interaction {
  const { restore } = row;
  const startedAt = Date.parse(row.started_at);
  const known = transcript.messages.flatMap(({ instant }) => (instant.at === null ? [] : [instant.at]));
  const lastSaidAt = known.reduce((latest, at) => Math.max(latest, at), startedAt);
  const endedAt = timeOf(row.ended_at);
  return {
    id: row.interaction_id,
    caseId: row.case_id ?? '',
    follows: restore?.follows ?? '',
    organisation: row.organisation,
    organisationName: row.organisation_name ?? '',
    industry: row.industry ?? '',
    channel: row.channel,
    origin: row.origin,
    vendor: row.vendor ?? '',
    readerVersion: given(row.reader_version) ?? '',
    confidence: given(row.confidence) ?? 'low',
    partial: row.partial,
    startedAt,
    endedAt,
    zone: row.zone,
    utcOffsetMin: row.utc_offset_min,
    state: row.state,
    closedBy: given(row.closed_by),
    sources: [],
    sourceKeys: [],
    lastSeenAt: restore ? Date.parse(restore.last_seen_at) : Math.max(endedAt ?? 0, lastSaidAt),
    lastSaidAt: restore ? Date.parse(restore.last_said_at) : lastSaidAt,
    leftOut: restore?.left_out ?? 0,
    verdict: verdictOf(row),
    judged: {
      version: row.score_version ?? '',
      figures: figuresOf(row),
      score: {
        value: given(row.score),
        basis: row.score_basis,
        reasons: row.score_reasons as unknown as ScoreReason[],
      },
      line: restore?.line
        ? { message: idOf(restore.line.seq), text: restore.line.text, author: restore.line.author }
        : null,
      standing: restore?.standing ?? nobodyWaits,
    },
  };
}

function verdictOf(row: InteractionRow): Interaction['verdict'] {
  return {
    ...noVerdict,
    rating: given(row.rating),
    expectation: given(row.expectation),
    expectedWaitS: given(row.expected_wait_s),
    resolved: given(row.resolved),
    effortEase: given(row.effort_ease),
    wouldRecommend: given(row.would_recommend),
    autonomy: given(row.autonomy),
    notes: row.notes ?? '',
    tags: row.tags,
  };
}

function figuresOf(row: InteractionRow): Figures {
  return {
    messagesCustomer: row.messages_customer,
    messagesAgent: row.messages_agent,
    messagesBot: row.messages_bot,
    messagesSystem: row.messages_system,
    queueS: row.queue_s,
    frtAnyS: given(row.frt_any_s),
    frtAutoS: given(row.frt_auto_s),
    frtHumanS: given(row.frt_human_s),
    replyGapMedianS: row.reply_gap_median_s,
    replyGapP90S: row.reply_gap_p90_s,
    replyGapsN: row.reply_gaps_n,
    longestWaitS: row.longest_wait_s,
    customerWaitingS: row.customer_waiting_s,
    companyWaitingS: row.company_waiting_s,
    announcedWaitS: row.announced_wait_s,
    abandoned: row.abandoned,
    abandonedStage: given(row.abandoned_stage),
    answeredBy: row.answered_by,
    handoffAsks: row.handoff_asks,
    transfers: row.transfers,
    cannedShare: row.canned_share,
    momentsGood: row.moments_good,
    momentsBad: row.moments_bad,
    caseNumbers: row.case_numbers,
  };
}
