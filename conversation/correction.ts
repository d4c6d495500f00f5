import type { Channel, Interaction, Kept } from './interaction';
import type { Message } from './message';

/** Facts of an interaction that the person may correct; `author` and `text` are a message's. */
export const correctables = [
  'organisation',
  'organisationName',
  'channel',
  'startedAt',
  'endedAt',
  'caseNumbers',
  'author',
  'text',
] as const;

/** One of {@link correctables}. */
export type Correctable = (typeof correctables)[number];

/** What a fact says: a text, a time (ms since 1970 UTC, null = still open), or a list of texts. */
export type Fact = string | number | null | readonly string[];

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

function withFact(kept: Kept, { what, message }: FactName, value: Fact): Kept {
  const { interaction, transcript } = kept;
  const withInteraction = (change: Partial<Interaction>) => ({
    transcript,
    interaction: { ...interaction, ...change },
  });
  switch (what) {
    case 'author':
    case 'text': {
      const change = (one: Message) => (one.id === message ? { ...one, [what]: String(value) } : one);
      return { interaction, transcript: { ...transcript, messages: transcript.messages.map(change) } };
    }
    case 'caseNumbers': {
      const { judged } = interaction;
      const caseNumbers = [...(value as readonly string[])];
      return withInteraction({ judged: { ...judged, figures: { ...judged.figures, caseNumbers } } });
    }
    case 'endedAt':
      return withInteraction(
        value === null
          ? { endedAt: null, state: 'open', closedBy: null }
          : { endedAt: Number(value), state: 'closed', closedBy: interaction.closedBy ?? 'user' },
      );
    case 'startedAt':
      return withInteraction({ startedAt: Number(value) });
    case 'channel':
      return withInteraction({ channel: value as Channel });
    default:
      return withInteraction({ [what]: String(value) });
  }
}
