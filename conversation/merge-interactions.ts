import { corrected, uncorrected } from './correction';
import type { Interaction, Kept, Transcript, Verdict } from './interaction';
import { messagesInOrder, renamed } from './merge-messages';
import type { Message } from './message';
import { type Overruling, onTheirSides, withOverruling } from './overruling';
import { isSplitOff } from './split-interaction';
import { toldOfBoth } from './told-of-both';

/**
 * Two interactions of one organisation as one, under the id of `own`: messages by their instants, each side's order kept, and recording
 * goes on for both. What the person said is never lost: where both carry a verdict, or tell the same thing, the own one stands, and `lost`
 * (the other one in words, empty if none) goes into the notes. Not judged anew yet.
 */
export function mergeInteractions(own: Kept, other: Kept, lost: string): Kept {
  const [a, b] = [uncorrected(own), uncorrected(other)];
  const parts = isSplitOff(a.interaction, b.interaction) || isSplitOff(b.interaction, a.interaction);
  const joining = parts ? b : renamed(b, a);
  const interaction = {
    ...joinedInteraction(a.interaction, joining.interaction, parts),
    verdict: joinedVerdict(a.interaction.verdict, b.interaction.verdict, lost),
  };
  return corrected({ interaction, transcript: joinedTranscript(a, joining) });
}

function joinedInteraction(a: Interaction, b: Interaction, parts: boolean): Interaction {
  const [earlier, later] = b.startedAt < a.startedAt ? [b, a] : [a, b];
  const open = [a, b].some(({ state }) => state === 'open');
  const ends = later.endedAt === null ? [] : [a, b].flatMap(({ endedAt }) => endedAt ?? []);
  const last = (a.endedAt ?? 0) >= (b.endedAt ?? 0) ? a : b;
  const follows = [earlier.follows, later.follows].find((id) => id !== '' && id !== a.id && id !== b.id);
  // Parts of one chat name their rows by the same sources; those of two chats stand one after the other.
  const whole = a.sources.length >= b.sources.length ? a : b;
  return {
    ...a,
    caseId: a.caseId || b.caseId,
    follows: follows ?? '',
    organisationName: a.organisationName || b.organisationName,
    industry: a.industry || b.industry,
    confidence: b.confidence === 'low' ? b.confidence : a.confidence,
    partial: a.partial || b.partial,
    leftOut: parts ? Math.max(a.leftOut, b.leftOut) : a.leftOut + b.leftOut,
    startedAt: Math.min(a.startedAt, b.startedAt),
    endedAt: open || ends.length === 0 ? null : Math.max(...ends),
    state: open ? 'open' : 'closed',
    closedBy: open ? null : last.closedBy,
    sources: parts ? whole.sources : [...a.sources, ...b.sources],
    sourceKeys: [...a.sourceKeys, ...b.sourceKeys],
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    lastSaidAt: Math.max(a.lastSaidAt, b.lastSaidAt),
  };
}

function joinedTranscript(a: Kept, b: Kept): Transcript {
  const [first, second] = b.interaction.startedAt < a.interaction.startedAt ? [b, a] : [a, b];
  const promises = [...(a.transcript.promises ?? []), ...(b.transcript.promises ?? [])];
  const overrulings = joinedOverrulings(a.transcript, b.transcript);
  const corrections = joinedCorrections(first, second, a);
  const told = toldOfBoth(a.transcript.told, b.transcript.told);
  return {
    ...a.transcript,
    messages: messagesInOrder(first.transcript.messages, second.transcript.messages),
    judgedMessages: [...a.transcript.judgedMessages, ...b.transcript.judgedMessages],
    moments: [...a.transcript.moments, ...b.transcript.moments],
    ...(promises.length > 0 ? { promises } : {}),
    ...(overrulings.length > 0 ? { overrulings } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(told ? { told } : {}),
  };
}

/** Both sets of words; where only one chat had its sides swapped, what was read of the other is said message by message. */
function joinedOverrulings(a: Transcript, b: Transcript): Overruling[] {
  const [ofA, ofB] = [a.overrulings ?? [], b.overrulings ?? []];
  const swapped = (all: readonly Overruling[]) => all.some(({ what }) => what === 'sides');
  const spoken = (message: Message) => message.party === 'customer' || message.party === 'agent';
  const sides =
    swapped(ofA) === swapped(ofB)
      ? []
      : onTheirSides(b.messages, ofB)
          .filter(spoken)
          .map(({ id, party }): Overruling => ({ what: 'party', message: id, party }));
  const rest = ofB.filter(({ what }) => what !== 'sides');
  return [...sides, ...rest, ...ofA].reduce<Overruling[]>(withOverruling, []);
}

function joinedCorrections(first: Kept, second: Kept, own: Kept) {
  const all = (kept: Kept) => kept.transcript.corrections ?? [];
  return [
    ...[first, second].flatMap((kept) => all(kept).filter(({ message }) => message !== '')),
    ...all(first).filter(({ what, message }) => message === '' && what === 'startedAt'),
    ...all(second).filter(({ what, message }) => message === '' && what === 'endedAt'),
    ...all(own).filter(({ what, message }) => message === '' && what !== 'startedAt' && what !== 'endedAt'),
  ];
}

function joinedVerdict(a: Verdict, b: Verdict, lost: string): Verdict {
  const notes = [a.notes, b.notes, lost].filter((text) => text !== '');
  return {
    rating: a.rating ?? b.rating,
    expectation: a.expectation ?? b.expectation,
    expectedWaitS: a.expectedWaitS ?? b.expectedWaitS,
    resolved: a.resolved ?? b.resolved,
    effortEase: a.effortEase ?? b.effortEase,
    wouldRecommend: a.wouldRecommend ?? b.wouldRecommend,
    autonomy: a.autonomy ?? b.autonomy,
    notes: [...new Set(notes)].join('\n'),
    tags: [...new Set([...a.tags, ...b.tags])],
  };
}

/** True where both say something, and not the same: then the other one is lost unless it is put into words. */
export function verdictsDiffer(a: Verdict, b: Verdict): boolean {
  const said = ({ notes: _, tags: __, ...answers }: Verdict) => answers;
  const ofB = said(b);
  return Object.entries(said(a)).some(([name, value]) => {
    const other = ofB[name as keyof typeof ofB];
    return value !== null && other !== null && value !== other;
  });
}
