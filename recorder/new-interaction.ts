import { type Interaction, noVerdict } from '../conversation/interaction';
import type { Sighting } from '../conversation/sighting';
import { unjudged } from '../metrics/judge-kept';

/** A captured interaction that begins with this sighting; its times are set when it is judged. `industry`: as said of the organisation, '' if never. */
export function newInteraction(
  id: string,
  sighting: Sighting,
  organisation: string,
  industry: string,
): Interaction {
  return {
    id,
    caseId: '',
    follows: '',
    organisation,
    organisationName: sighting.title,
    industry,
    channel: sighting.channel,
    origin: 'captured',
    vendor: sighting.vendor,
    readerVersion: sighting.readerVersion,
    confidence: sighting.confidence,
    partial: sighting.partial,
    startedAt: sighting.seenAt,
    endedAt: null,
    zone: sighting.zone,
    utcOffsetMin: sighting.utcOffsetMin,
    state: 'open',
    closedBy: null,
    sources: [],
    sourceKeys: [],
    lastSeenAt: sighting.seenAt,
    lastSaidAt: sighting.seenAt,
    leftOut: sighting.leftOut,
    verdict: noVerdict,
    judged: unjudged,
  };
}
