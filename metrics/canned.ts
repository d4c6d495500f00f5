import type { CannedReason } from '../conversation/judgement';
import { actsOf } from './acts';
import { type CompanyText, featureNames, featuresOf } from './canned-features';
import { cannedWeights } from './canned-weights';
import { type Person, residueIn, wrongSalutationIn } from './residue';
import type { Turn } from './speakers';
import { stockWording } from './stock-wording';
import { likeness, type Wording, wordingOf } from './wording';

/** Another interaction that holds nearly the same company text. `likeness`: 0-1. */
export interface EarlierSending {
  interaction: string;
  likeness: number;
  /** It is a contact with the same organisation. */
  sameOrganisation?: boolean;
}

/** What is known of other interactions. */
export interface KnownWordings {
  /** How many company texts of other interactions are known. */
  count: number;
  /** Where nearly the same text was sent before, most alike first. */
  seenBefore: (text: string) => readonly EarlierSending[];
}

/** Probability 0-1 that a company text is a canned response, with the evidence. */
export interface CannedVerdict {
  score: number;
  reasons: CannedReason[];
}

/** Share of canned responses among company texts that is assumed before anything is known of a text. */
const assumedShare = 0.3;
/** Log odds that residue adds; set by hand, because the material for training has no letters. */
const residueWeight = 5;
/** Log odds that a long copy adds; set by hand: people do not write ten words the same twice. */
const copyWeight = 1.5;
const copyWords = 10;
/** Log odds that a copy of the same organisation's adds; set by hand: there a template is at home. */
const sameOrganisationWeight = 0.5;
const copyFrom = 0.9;
const repeatFrom = 0.75;
const stockFrom = 0.3;
/** Nobody types and reads so fast, characters a second. */
const typedAtMost = 6;
const shortestPaced = 25;
/** Typing is shown a moment late, so that it lasted at least so long, seconds. */
const shortestTypingS = 2;
const longestQuote = 80;

const weights = featureNames.map((name) => cannedWeights[name]);
const prior = Math.log(assumedShare / (1 - assumedShare));

interface Prepared extends CompanyText {
  turn: Turn;
  stock: readonly string[];
  sendings: readonly EarlierSending[];
  residue: string | null;
}

/**
 * Seconds in which a person wrote a turn, where its instants are known to the second: since the turn before, or since the page began
 * to show that somebody was typing.
 */
function sinceOf(turn: Turn, before: Turn | undefined): number | null {
  const exact = (one: Turn) => one.known && (one.message.instant.precisionS ?? 60) <= 1;
  if (!before || turn.party === 'bot' || !exact(turn) || !exact(before)) return null;
  const at = turn.earliest ?? 0;
  const answered = Math.max(0, (at - (before.earliest ?? 0)) / 1000);
  const { typedFrom } = turn.message;
  return typedFrom === undefined || typedFrom > at
    ? answered
    : Math.min(answered, Math.max(shortestTypingS, (at - typedFrom) / 1000));
}

function prepared(turns: readonly Turn[], known: KnownWordings, person: Person | null): Prepared[] {
  const spoken = turns.filter((turn) => turn.party !== 'system' && turn.message.withdrawnAt === null);
  return spoken.flatMap((turn, index) => {
    if (turn.party === 'customer') return [];
    const { text } = turn.message;
    const { share, found } = stockWording(text);
    const sendings = known.seenBefore(text);
    return [
      {
        turn,
        text,
        wording: wordingOf(text),
        sinceS: sinceOf(turn, spoken[index - 1]),
        stockShare: share,
        stock: found,
        sendings,
        earlier: sendings.map((sending, source) => ({ likeness: sending.likeness, source })),
        residue: residueIn(text) ?? wrongSalutationIn(text, person),
      },
    ];
  });
}

/** Copies worth showing, those of the same organisation first. */
function alikeTo({ sendings, wording }: Prepared): EarlierSending[] {
  if ((wording?.words ?? 0) <= 2) return [];
  return sendings
    .filter((sending) => sending.likeness >= repeatFrom)
    .sort((a, b) => Number(b.sameOrganisation ?? false) - Number(a.sameOrganisation ?? false));
}

function asShown(text: string, phrase: string): string {
  const at = text.toLowerCase().indexOf(phrase);
  return (at < 0 ? phrase : text.slice(at, at + phrase.length)).slice(0, longestQuote);
}

function reasonsOf(one: Prepared): CannedReason[] {
  const reasons: CannedReason[] = [];
  const alike = alikeTo(one);
  if (alike.length > 0)
    reasons.push({
      kind: 'repeat',
      detail: one.text.slice(0, longestQuote),
      with: alike.slice(0, 5).map(({ interaction }) => interaction),
    });
  if (one.residue !== null) reasons.push({ kind: 'residue', detail: one.residue });
  if (one.stockShare >= stockFrom && one.stock[0])
    reasons.push({ kind: 'wording', detail: asShown(one.text, one.stock[0]) });
  const pace = one.sinceS === null ? 0 : one.text.length / Math.max(one.sinceS, 0.5);
  if (pace >= typedAtMost && one.text.length >= shortestPaced)
    reasons.push({ kind: 'pace', detail: String(Math.round(pace)) });
  return reasons;
}

/** A long text that stands almost letter for letter in another interaction. */
function copied({ wording, sendings }: Prepared): boolean {
  return (wording?.words ?? 0) >= copyWords && (sendings[0]?.likeness ?? 0) >= copyFrom;
}

/** Most alike other text of the same chat, 0-1. */
function alikeHere(wordings: readonly (Wording | null)[], index: number): number {
  const one = wordings[index];
  if (!one) return 0;
  let best = 0;
  // Neighbours suffice: a template said twice in one chat is said again soon.
  for (let other = Math.max(0, index - 40); other < Math.min(wordings.length, index + 40); other++) {
    const wording = wordings[other];
    if (wording && other !== index) best = Math.max(best, likeness(one.bits, wording.bits));
  }
  return best;
}

/** Judges every company text of a chat; what is no company text is left out. By the message's place among `turns`. */
export function cannedOf(
  turns: readonly Turn[],
  known: KnownWordings,
  person: Person | null,
): Map<Turn, CannedVerdict> {
  const texts = prepared(turns, known, person);
  const wordings = texts.map(({ wording }) => wording);
  const features = featuresOf(texts, known.count, (index) => alikeHere(wordings, index));
  return new Map(
    texts.map((one, index) => {
      const row = features[index] ?? [];
      const learnt = row.reduce(
        (sum, value, i) => sum + value * (weights[i] ?? 0),
        cannedWeights.bias + prior,
      );
      const odds =
        learnt +
        (one.residue === null ? 0 : residueWeight) +
        (copied(one) ? copyWeight : 0) +
        (alikeTo(one).some(({ sameOrganisation }) => sameOrganisation) ? sameOrganisationWeight : 0);
      const score = 1 / (1 + Math.exp(-odds));
      const reasons = reasonsOf(one);
      const words = one.wording?.words ?? 0;
      const courtesy = words <= 2 || (words <= 6 && actsOf(one.text, 'customer').confirms);
      // Short courtesy is nobody's template, and without evidence that can be shown there is no verdict.
      const withheld = (courtesy && one.residue === null) || reasons.length === 0;
      return [
        one.turn,
        { score: withheld ? below(score) : score, reasons: courtesy && one.residue === null ? [] : reasons },
      ];
    }),
  );
}

/** Keeps a score below one half, in its order. */
function below(score: number): number {
  return score < 0.4 ? score : 0.4 + (score - 0.4) * 0.15;
}
