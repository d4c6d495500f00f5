import { correctionOf } from '../conversation/correction';
import type { JudgedFacts, Kept, Transcript } from '../conversation/interaction';
import type { Judgement } from '../conversation/judgement';
import type { SystemKind } from '../conversation/system-kind';
import type { CannedVerdict } from './canned';
import { type JudgingContext, judge } from './judge';

/** The judged facts of what was not judged yet; version '' marks it for the next re-judging. */
export const unjudged: JudgedFacts = {
  version: '',
  figures: {
    messagesCustomer: 0,
    messagesAgent: 0,
    messagesBot: 0,
    messagesSystem: 0,
    queueS: null,
    frtAnyS: null,
    frtAutoS: null,
    frtHumanS: null,
    replyGapMedianS: null,
    replyGapP90S: null,
    replyGapsN: 0,
    longestWaitS: null,
    customerWaitingS: null,
    companyWaitingS: null,
    announcedWaitS: null,
    abandoned: false,
    abandonedStage: null,
    answeredBy: 'nobody',
    handoffAsks: 0,
    transfers: 0,
    cannedShare: null,
    momentsGood: 0,
    momentsBad: 0,
    caseNumbers: [],
  },
  score: { value: null, basis: 'none', reasons: [] },
  line: null,
  standing: { waiting: null, queuePosition: null, announcedS: null, human: '' },
};

/** What judging needs to know from elsewhere. */
export type JudgingAids = Omit<JudgingContext, 'now'>;

const firstSigns: (SystemKind | null)[] = ['queue_position', 'wait_estimate', 'agent_joined', 'transfer'];

/**
 * The interaction with the judgement of the rules in force. A rule that fails must never cost a message: then the facts stay
 * as they were, unjudged. `now`: ms since 1970 UTC.
 */
export function judgeKept({ interaction, transcript }: Kept, now: number, aids?: JudgingAids): Kept {
  let judgement: Judgement;
  const knows = aids?.known !== undefined;
  try {
    const context = { now, baselineWaitS: null, ...aids };
    judgement = judge(
      { ...interaction, ...transcript },
      knows ? context : { ...context, cannedBefore: cannedBefore(transcript) },
    );
  } catch {
    return { interaction: { ...interaction, judged: { ...interaction.judged, version: '' } }, transcript };
  }
  // Judged anew without the wordings, a chat has a provisional judgement: version '' has it judged again in the background.
  const knewMore = !knows && interaction.judged.version !== '' && transcript.messages.length > 0;
  const version = knewMore ? '' : judgement.version;
  const { figures, score, line, standing, messages, waits, moments } = judgement;
  const judged = { ...transcript, judgedMessages: messages, waits, moments };
  // Whoever keeps a contact by hand says when it began.
  const byHand = interaction.origin === 'manual';
  const said = correctionOf({ interaction, transcript }, 'startedAt') !== undefined;
  const startedAt = byHand || said ? interaction.startedAt : firstSignOf({ interaction, transcript: judged });
  // A ticket's number stands on its page, not among its words.
  const shown = interaction.channel === 'ticket' ? interaction.judged.figures.caseNumbers : [];
  const numbers = correctionOf({ interaction, transcript }, 'caseNumbers')?.now;
  const known = [
    ...transcript.messages.flatMap(({ instant }) => (instant.at === null ? [] : [instant.at])),
    ...(transcript.milestones ?? []).map(({ at }) => at),
  ];
  return {
    interaction: {
      ...interaction,
      startedAt,
      lastSaidAt: known.reduce((latest, at) => Math.max(latest, at), startedAt),
      judged: {
        version,
        figures: {
          ...figures,
          caseNumbers: numbers
            ? [...(numbers as readonly string[])]
            : [...new Set([...shown, ...figures.caseNumbers])],
        },
        score,
        line,
        standing,
      },
    },
    transcript: judged,
  };
}

/** What was judged of company texts before, without what the person said. */
function cannedBefore({ judgedMessages, overrulings = [] }: Transcript): Map<string, CannedVerdict> {
  const said = new Set(overrulings.flatMap(({ what, message }) => (what === 'canned' ? [message] : [])));
  return new Map(
    judgedMessages.flatMap(({ message, cannedScore, cannedReasons }) => {
      // Full certainty is the person's alone.
      const byRule = cannedScore !== null && cannedScore > 0 && cannedScore < 1 && !said.has(message);
      return byRule ? [[message, { score: cannedScore, reasons: cannedReasons }] as const] : [];
    }),
  );
}

/** First known instant from the customer's first word, or the first queue or joined line, on; a greeting before that is no contact yet. */
function firstSignOf({ interaction, transcript }: Kept): number {
  const { messages, judgedMessages } = transcript;
  const first = messages.findIndex((_, i) => {
    const judged = judgedMessages[i];
    return judged?.party === 'customer' || firstSigns.includes(judged?.systemKind ?? null);
  });
  const known = messages.slice(Math.max(0, first)).find((message) => message.instant.at !== null);
  return known?.instant.at ?? interaction.startedAt;
}
