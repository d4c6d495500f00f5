import type { Correctable, Correction } from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import type { InteractionRow } from '../columns/tables';
import { maybeTimeCell, textCell, timeCell } from './cells';

/** The interaction's own columns, in the order of the dictionary. One literal on purpose: joined parts are ten times slower to make. */
export function interactionRow({ interaction, transcript }: Kept): InteractionRow {
  const { judged, verdict, startedAt, endedAt } = interaction;
  const { figures, score } = judged;
  const promises = transcript.promises ?? [];
  const read = interaction.readerVersion !== '';
  const open = interaction.state === 'open';
  const silent = figures.messagesCustomer === 0;
  const sinceFirstWord = (s: number | null) => s ?? (silent ? 'not_applicable' : null);
  return {
    interaction_id: interaction.id,
    case_id: textCell(interaction.caseId),
    organisation: interaction.organisation,
    organisation_name: textCell(interaction.organisationName),
    industry: textCell(interaction.industry),
    channel: interaction.channel,
    origin: interaction.origin,
    vendor: textCell(interaction.vendor),
    reader_version: read ? interaction.readerVersion : 'not_applicable',
    confidence: read ? interaction.confidence : 'not_applicable',
    partial: interaction.partial,
    started_at: timeCell(startedAt),
    ended_at: open && endedAt === null ? 'not_applicable' : maybeTimeCell(endedAt),
    zone: interaction.zone,
    utc_offset_min: interaction.utcOffsetMin,
    state: interaction.state,
    closed_by: open && interaction.closedBy === null ? 'not_applicable' : interaction.closedBy,
    // Clocks jump: an end before the start is no length.
    duration_s:
      endedAt === null ? (open ? 'not_applicable' : null) : Math.max(0, (endedAt - startedAt) / 1000),
    corrected: correctedColumns(transcript.corrections ?? []),
    messages_customer: figures.messagesCustomer,
    messages_agent: figures.messagesAgent,
    messages_bot: figures.messagesBot,
    messages_system: figures.messagesSystem,
    queue_s: figures.queueS,
    frt_any_s: sinceFirstWord(figures.frtAnyS),
    frt_auto_s: sinceFirstWord(figures.frtAutoS),
    frt_human_s: sinceFirstWord(figures.frtHumanS),
    reply_gap_median_s: figures.replyGapMedianS,
    reply_gap_p90_s: figures.replyGapP90S,
    reply_gaps_n: figures.replyGapsN,
    longest_wait_s: figures.longestWaitS,
    customer_waiting_s: figures.customerWaitingS,
    company_waiting_s: figures.companyWaitingS,
    announced_wait_s: figures.announcedWaitS,
    abandoned: figures.abandoned,
    abandoned_stage: figures.abandonedStage ?? (figures.abandoned ? null : 'not_applicable'),
    answered_by: figures.answeredBy,
    handoff_asks: figures.handoffAsks,
    transfers: figures.transfers,
    canned_share: figures.cannedShare,
    moments_good: figures.momentsGood,
    moments_bad: figures.momentsBad,
    promises_made: promises.length,
    promises_kept: promises.filter(({ status }) => status === 'kept').length,
    promises_broken: promises.filter(({ status }) => status === 'broken').length,
    case_numbers: figures.caseNumbers,
    rating: verdict.rating ?? 'not_asked',
    expectation: verdict.expectation ?? 'not_asked',
    expected_wait_s: verdict.expectedWaitS ?? 'not_asked',
    resolved: verdict.resolved ?? 'not_asked',
    effort_ease: verdict.effortEase ?? 'not_asked',
    would_recommend: verdict.wouldRecommend ?? 'not_asked',
    autonomy: verdict.autonomy ?? 'not_asked',
    score: score.value ?? (score.basis === 'none' ? 'not_applicable' : null),
    score_version: textCell(judged.version),
    score_basis: score.basis,
    score_reasons: score.reasons.map(({ id, points, value }) => ({ id, points, value })),
    notes: textCell(verdict.notes),
    tags: verdict.tags,
  };
}

const columnOf: Partial<Record<Correctable, keyof InteractionRow>> = {
  organisation: 'organisation',
  organisationName: 'organisation_name',
  industry: 'industry',
  channel: 'channel',
  vendor: 'vendor',
  zone: 'zone',
  utcOffsetMin: 'utc_offset_min',
  startedAt: 'started_at',
  endedAt: 'ended_at',
  caseNumbers: 'case_numbers',
};

function correctedColumns(corrections: readonly Correction[]): string[] {
  return corrections.flatMap(({ what }) => columnOf[what] ?? []);
}
