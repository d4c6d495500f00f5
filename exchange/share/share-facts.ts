import type { Channel, Kept, Verdict } from '../../conversation/interaction';
import type { Wait } from '../../conversation/wait';

/** What one experience can be told with. Times in ms since 1970 UTC; `startedAt` on the clock of `zone` (IANA). */
export interface ShareFacts {
  /** Sentences worth showing, the most telling first, as they stand in the journal: nothing is covered yet. */
  lines: string[];
  organisation: string;
  organisationName: string;
  channel: Channel;
  startedAt: number;
  zone: string;
  /** Offset of that clock, for where the zone is unknown. */
  utcOffsetMin: number;
  /** The longest wait with what was announced for it and no other, null where none is known. */
  wait: Pick<Wait, 'waitS' | 'atLeast' | 'announcedS'> | null;
  resolved: Verdict['resolved'];
  rating: number | null;
}

/** An announced wait of this share of the longest one is the same wait to whoever waited: first response and queue run side by side. */
const nearlyAll = 0.9;

/** The wait to tell of: an announcement is held against the wait it was made for. */
function toldOf(waits: readonly Wait[]): Wait | undefined {
  const byLength = [...waits].sort((a, b) => b.waitS - a.waitS);
  const longest = byLength[0]?.waitS ?? 0;
  return (
    byLength.find(({ announcedS, waitS }) => announcedS !== null && waitS >= longest * nearlyAll) ??
    byLength[0]
  );
}

/** What there is to share of a contact; the same for a good one and a bad one. */
export function shareFacts({ interaction, transcript }: Kept): ShareFacts {
  const { organisation, organisationName, channel, startedAt, zone, utcOffsetMin, verdict, judged } =
    interaction;
  const lines = [
    judged.line?.text,
    ...transcript.moments.map(({ quote }) => quote),
    verdict.notes,
    transcript.told?.happened,
    ...(transcript.milestones ?? []).map(({ kind, text }) => (kind === 'note' ? text : '')),
  ].flatMap((line) => line?.trim() || []);
  const wait = toldOf(transcript.waits);
  return {
    ...{ lines: [...new Set(lines)], organisation, channel, startedAt, zone, utcOffsetMin },
    organisationName: organisationName || organisation,
    wait: wait
      ? { waitS: wait.waitS, atLeast: wait.atLeast || wait.open, announcedS: wait.announcedS }
      : null,
    ...{ resolved: verdict.resolved, rating: verdict.rating },
  };
}
