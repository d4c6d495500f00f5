import type { Instant } from './instant';
import type { Channel, Interaction, Kept } from './interaction';
import type { Message } from './message';

/** Facts of an interaction that the person may correct; `author`, `text` and `instant` are a message's. The offset goes with its zone. */
export const correctables = [
  'organisation',
  'organisationName',
  'industry',
  'channel',
  'vendor',
  'zone',
  'utcOffsetMin',
  'startedAt',
  'endedAt',
  'caseNumbers',
  'author',
  'text',
  'instant',
] as const;

/** One of {@link correctables}. */
export type Correctable = (typeof correctables)[number];

/** What a fact says: a text, a time (ms since 1970 UTC, null = still open), an offset in minutes, a list of texts, or when a message was said. */
export type Fact = string | number | null | readonly string[] | Instant;

/** Which fact: `message` is the id of the message it belongs to, empty for the interaction itself. */
export interface FactName {
  what: Correctable;
  message: string;
}

/** A fact that the person corrected. `was`: as it was recorded last; `now`: as it shall be; `at`: when it was corrected, ms since 1970 UTC. */
export interface Correction extends FactName {
  was: Fact;
  now: Fact;
  at: number;
}

const isAbout = (a: FactName) => (b: FactName) => a.what === b.what && a.message === b.message;

/** What the person said of a fact, undefined where they said nothing. */
export function correctionOf({ transcript }: Kept, what: Correctable, message = ''): Correction | undefined {
  return transcript.corrections?.find(isAbout({ what, message }));
}

/** What a fact says now, undefined where there is no such message. */
export function factOf({ interaction, transcript }: Kept, { what, message }: FactName): Fact | undefined {
  switch (what) {
    case 'author':
    case 'text':
    case 'instant':
      return transcript.messages.find(({ id }) => id === message)?.[what];
    case 'caseNumbers':
      return interaction.judged.figures.caseNumbers;
    default:
      return interaction[what];
  }
}

/** The interaction with every fact as it was recorded; what the person said of them stays noted. */
export function uncorrected(kept: Kept): Kept {
  const corrections = kept.transcript.corrections ?? [];
  return corrections.reduce((next, correction) => withFact(next, correction, correction.was), kept);
}

/** The interaction, given with its facts as recorded, with every fact as the person corrected it. */
export function corrected(recorded: Kept): Kept {
  const corrections = recorded.transcript.corrections ?? [];
  if (corrections.length === 0) return recorded;
  const renewed = corrections.map((one) => ({ ...one, was: factOf(recorded, one) ?? one.was }));
  const kept = renewed.reduce((next, correction) => withFact(next, correction, correction.now), recorded);
  return { ...kept, transcript: { ...kept.transcript, corrections: renewed } };
}

/** The interaction after the person corrected a fact; saying what was recorded takes the correction back. `at`: ms since 1970 UTC. */
export function withCorrection(kept: Kept, { what, message }: FactName, now: Fact, at: number): Kept {
  const recorded = withoutCorrection(kept, { what, message });
  const was = factOf(recorded, { what, message });
  if (was === undefined || JSON.stringify(was) === JSON.stringify(now)) return recorded;
  const corrections = [...(recorded.transcript.corrections ?? []), { what, message, was, now, at }];
  return corrected(uncorrected({ ...recorded, transcript: { ...recorded.transcript, corrections } }));
}

/** The interaction with a fact as it was recorded. */
export function withoutCorrection(kept: Kept, name: FactName): Kept {
  const recorded = uncorrected(kept);
  const corrections = (kept.transcript.corrections ?? []).filter((one) => !isAbout(name)(one));
  return corrected({ ...recorded, transcript: { ...recorded.transcript, corrections } });
}

/** Whether a contact without an end is over all the same: told or brought afterwards, and no stopwatch that runs. */
function isOver({ interaction, transcript }: Kept): boolean {
  const last = transcript.milestones?.at(-1);
  return interaction.origin !== 'captured' && (last === undefined || last.kind === 'done');
}

function withFact(kept: Kept, { what, message }: FactName, value: Fact): Kept {
  const { interaction, transcript } = kept;
  const withInteraction = (change: Partial<Interaction>) => ({
    transcript,
    interaction: { ...interaction, ...change },
  });
  const withMessage = (change: Partial<Message>) => {
    const changed = (one: Message) => (one.id === message ? { ...one, ...change } : one);
    return { interaction, transcript: { ...transcript, messages: transcript.messages.map(changed) } };
  };
  switch (what) {
    case 'author':
    case 'text':
      return withMessage({ [what]: String(value) });
    case 'instant':
      return withMessage({ instant: value as Instant });
    case 'caseNumbers': {
      const { judged } = interaction;
      const caseNumbers = [...(value as readonly string[])];
      return withInteraction({ judged: { ...judged, figures: { ...judged.figures, caseNumbers } } });
    }
    case 'endedAt':
      if (value === null && isOver(kept)) return withInteraction({ endedAt: null });
      return withInteraction(
        value === null
          ? { endedAt: null, state: 'open', closedBy: null }
          : { endedAt: Number(value), state: 'closed', closedBy: interaction.closedBy ?? 'user' },
      );
    case 'startedAt':
    case 'utcOffsetMin':
      return withInteraction({ [what]: Number(value) });
    case 'channel':
      return withInteraction({ channel: value as Channel });
    default:
      return withInteraction({ [what]: String(value) });
  }
}
