import type { Correctable } from './correction';
import { type Interaction, type Kept, noVerdict, sourceKey, type Transcript } from './interaction';

/** The two interactions that one was split into. */
export interface SplitParts {
  earlier: Kept;
  later: Kept;
}

/** Corrections of the interaction itself that hold for one part alone. */
const ofOnePart: Partial<Record<Correctable, 'earlier' | 'later'>> = {
  startedAt: 'earlier',
  endedAt: 'later',
};

/** Id of the part that ends before a message; the same split gives the same id. */
export function idOfEarlierPart(id: string, message: string): string {
  return `${id}-before-${message}`;
}

/**
 * Splits an interaction before a message; null where nothing stands before it, or it is not there. The later part keeps id, verdict and
 * sources, so that recording goes on there; the earlier one is closed. Both are one case, and neither is judged anew yet.
 */
export function splitInteraction(kept: Kept, message: string): SplitParts | null {
  const { interaction, transcript } = kept;
  const at = transcript.messages.findIndex(({ id }) => id === message);
  if (at < 1) return null;
  const id = idOfEarlierPart(interaction.id, message);
  const before = new Set(transcript.messages.slice(0, at).map((one) => one.id));
  const caseId = interaction.caseId || id;
  const known = transcript.messages.slice(0, at).flatMap(({ instant }) => instant.at ?? []);
  const { typing: _, ...rest } = interaction;
  const earlier: Interaction = {
    ...rest,
    id,
    caseId,
    // Its sources stay to tell which rows it holds; without keys no frame feeds it.
    sourceKeys: [],
    state: 'closed',
    closedBy: 'user',
    endedAt: known.reduce((last, one) => Math.max(last, one), interaction.startedAt),
    verdict: { ...noVerdict, tags: interaction.verdict.tags },
  };
  return {
    earlier: { interaction: earlier, transcript: partOf(transcript, id, 'earlier', before) },
    later: {
      interaction: { ...interaction, caseId, follows: id },
      transcript: partOf(transcript, interaction.id, 'later', before),
    },
  };
}

/** True where `earlier` was split off from `later`: the rows of both are named by the same sources. */
export function isSplitOff(earlier: Interaction, later: Interaction): boolean {
  return (
    later.follows === earlier.id &&
    earlier.sourceKeys.length === 0 &&
    earlier.sources.length > 0 &&
    earlier.sources.every((source, i) => {
      const other = later.sources[i];
      return other !== undefined && sourceKey(source) === sourceKey(other);
    })
  );
}

function partOf(
  transcript: Transcript,
  id: string,
  part: 'earlier' | 'later',
  before: ReadonlySet<string>,
): Transcript {
  const isHere = (message: string) => before.has(message) === (part === 'earlier');
  const { promises, overrulings, corrections } = transcript;
  // What is said of the chat as a whole holds for both parts; a moment or promise of the whole belongs to its end.
  const ofWhole = (what: string) => part === 'later' || what === 'sides' || what === 'author';
  return {
    ...transcript,
    id,
    messages: transcript.messages.filter((one) => isHere(one.id)),
    judgedMessages: transcript.judgedMessages.filter(({ message }) => isHere(message)),
    ...(promises ? { promises: promises.filter(({ message }) => isHere(message)) } : {}),
    ...(overrulings
      ? {
          overrulings: overrulings.filter(({ what, message }) =>
            message === '' ? ofWhole(what) : isHere(message),
          ),
        }
      : {}),
    ...(corrections
      ? {
          corrections: corrections.filter(({ what, message }) =>
            message === '' ? (ofOnePart[what] ?? part) === part : isHere(message),
          ),
        }
      : {}),
  };
}
