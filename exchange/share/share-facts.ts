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
  /** The longest wait, null where none is known. */
  wait: Pick<Wait, 'waitS' | 'atLeast' | 'announcedS'> | null;
  resolved: Verdict['resolved'];
  rating: number | null;
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
  const [longest] = [...transcript.waits].sort((a, b) => b.waitS - a.waitS);
  const announcedS = longest?.announcedS ?? judged.figures.announcedWaitS;
  return {
    ...{ lines: [...new Set(lines)], organisation, channel, startedAt, zone, utcOffsetMin },
    organisationName: organisationName || organisation,
    wait: longest ? { waitS: longest.waitS, atLeast: longest.atLeast || longest.open, announcedS } : null,
    ...{ resolved: verdict.resolved, rating: verdict.rating },
  };
}
