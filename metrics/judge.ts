import { isBotName } from '../conversation/bot-name';
import type { Channel, ClosedBy, Verdict } from '../conversation/interaction';
import type { JudgedMessage, Judgement } from '../conversation/judgement';
import type { Message } from '../conversation/message';
import type { Milestone } from '../conversation/milestone';
import { type Overruling, onTheirSides } from '../conversation/overruling';
import type { Told } from '../conversation/told';
import { type CannedVerdict, cannedOf, type KnownWordings } from './canned';
import { courseOf } from './course';
import { figuresOf } from './figures';
import { courseOfMilestones, figuresOfMilestones } from './milestone-course';
import { crossCustomer, gladCustomer, solvedWords, unsolvedWords } from './moment-phrases';
import { momentsOf } from './moments';
import { notedLine } from './noted-line';
import { corrected, overruledCanned } from './overruled';
import { personName } from './person-name';
import { plainLine } from './plain-line';
import { rememberedLine } from './remembered-line';
import type { Person } from './residue';
import { scoreOf } from './score';
import { speakers, type Turn } from './speakers';
import { standingOf } from './standing';
import { timeline } from './timeline';
import { waitsOf } from './waits';

/** Version of the rules; a new one makes old interactions be judged again. */
export const judgementVersion = '5';

/** Who leaves sooner was not left without an answer. */
const inVainS = 60;

/** What is judged: the raw facts of one interaction. Times in ms since 1970 UTC. */
export interface Judgeable {
  messages: readonly Message[];
  /** What the person noted by hand, undefined for what was watched; where there is some, the waits come from it. */
  milestones?: readonly Milestone[];
  /** What was told by hand; the reference number counts as one that was seen. */
  told?: Pick<Told, 'reference'>;
  channel: Channel;
  startedAt: number;
  endedAt: number | null;
  state: 'open' | 'closed';
  closedBy: ClosedBy | null;
  verdict: Verdict;
  /** What the person corrected; it beats every rule. */
  overrulings?: readonly Overruling[];
}

/** What the rules need to know besides the interaction. `now`: ms since 1970 UTC. */
export interface JudgingContext {
  now: number;
  /** The person's typical wait (median of own history, seconds), null until there are enough. */
  baselineWaitS: number | null;
  /** Company texts of other interactions; without it nothing counts as seen before. */
  known?: KnownWordings;
  /** What was judged with the wordings at hand, by id of the message: holds where they are not at hand now. */
  cannedBefore?: ReadonlyMap<string, CannedVerdict>;
  /** Who keeps the journal, where the settings say so. */
  person?: Person | null;
}

const nothingKnown: KnownWordings = { count: 0, seenBefore: () => [] };

function endingOf(turns: readonly Turn[]) {
  const said = turns.filter((turn) => turn.party === 'customer').map((turn) => plainLine(turn.message.text));
  const last = said.slice(-2).join(' ');
  const cross = crossCustomer.test(last);
  const unsolved = unsolvedWords.test(last);
  return {
    cross,
    unsolved,
    glad: !cross && gladCustomer.test(last),
    solved: !unsolved && solvedWords.test(last),
  };
}

/** A usable clock value: finite, else the fallback. */
function clock(value: number | null, fallback: number): number {
  return value !== null && Number.isFinite(value) ? value : fallback;
}

/** The judged messages as the transcript has them: the judgement itself goes by the clock. */
function inShownOrder(
  messages: readonly Message[],
  turns: readonly Turn[],
  judged: readonly JudgedMessage[],
) {
  const byMessage = new Map(turns.map((turn, index) => [turn.message, judged[index]]));
  return messages.flatMap((message) => byMessage.get(message) ?? []);
}

/** Applies every rule to one interaction. Pure: the same input gives the same judgement; never throws, never gives NaN. */
export function judge(interaction: Judgeable, context: JudgingContext): Judgement {
  const now = clock(context.now, 0);
  const startedAt = clock(interaction.startedAt, now);
  const overrulings = interaction.overrulings ?? [];
  const messages = onTheirSides(interaction.messages, overrulings);
  const turns = speakers(timeline(messages, startedAt), overrulings, interaction.channel === 'ticket');
  const lastKnown = turns.reduce<number | null>((last, turn) => turn.latest ?? last, null);
  const closed = interaction.state === 'closed';
  const byHand = interaction.milestones !== undefined;
  const told = interaction.milestones ?? [];
  const lastTold = Math.max(lastKnown ?? startedAt, told.at(-1)?.at ?? startedAt);
  const endedAt = closed ? clock(interaction.endedAt, lastTold) : null;
  const course = told.length > 0 ? courseOfMilestones(told) : courseOf(turns, personName, isBotName);
  const waits = waitsOf(course, lastKnown, { startedAt, endedAt, now });
  const leftUnanswered = waits.some((wait) => wait.endedBy === 'customer_left' && wait.waitS >= inVainS);
  const person = context.person ?? null;
  const canned = cannedOf(turns, context.known ?? nothingKnown, person);
  for (const turn of canned.keys()) {
    const before = context.cannedBefore?.get(turn.message.id);
    if (before) canned.set(turn, before);
  }
  const moments = corrected(
    momentsOf(turns, { course, leftUnanswered, person, canned }),
    overrulings,
    messages,
  );
  const judged: JudgedMessage[] = turns.map((turn) => ({
    message: turn.message.id,
    party: turn.party,
    partyUnclear: turn.unclear,
    systemKind: turn.party === 'system' ? (turn.line?.kind ?? 'other') : (turn.line?.kind ?? null),
    ...overruledCanned(turn.message.id, canned.get(turn), overrulings),
  }));
  const measured = figuresOf({ turns, course, waits, judged, moments, closed });
  const noted = told.length > 0 ? figuresOfMilestones(measured, told, waits) : measured;
  const reference = interaction.told?.reference ?? '';
  const caseNumbers = [...new Set([...noted.caseNumbers, ...(reference === '' ? [] : [reference])])];
  const figures = { ...noted, caseNumbers };
  const score = scoreOf({
    figures,
    waits,
    moments,
    verdict: interaction.verdict,
    channel: interaction.channel,
    baselineWaitS: context.baselineWaitS,
    ending: endingOf(turns),
    byHand,
  });
  return {
    version: judgementVersion,
    messages: inShownOrder(messages, turns, judged),
    waits,
    moments,
    figures,
    score,
    line: rememberedLine(turns, moments) ?? (byHand ? notedLine(interaction.verdict.notes) : null),
    standing: standingOf(course, waits),
  };
}
