import type { Interaction } from '../conversation/interaction';
import { eachInteraction } from './read-all';

/** How capture has gone with one organisation. Reader, confidence and whether it was partial are those of the latest contact. */
export interface CapturedOrganisation {
  /** Registrable domain. */
  organisation: string;
  organisationName: string;
  /** When a frame last saw a chat of it, ms since 1970 UTC. */
  lastCapturedAt: number;
  vendor: string;
  readerVersion: string;
  confidence: Interaction['confidence'];
  partial: boolean;
  contacts: number;
  messages: number;
  /** Messages that passed a limit and could not be kept. */
  leftOut: number;
}

/** Every organisation of which anything was captured, the latest first. */
export async function capturedOrganisations(): Promise<CapturedOrganisation[]> {
  const found = new Map<string, CapturedOrganisation>();
  await eachInteraction((row) => {
    if (row.origin !== 'captured') return;
    const known = found.get(row.organisation);
    const newer = known === undefined || row.lastSeenAt >= known.lastCapturedAt;
    const { messagesCustomer, messagesAgent, messagesBot, messagesSystem } = row.judged.figures;
    found.set(row.organisation, {
      ...(newer ? latestOf(row) : known),
      contacts: (known?.contacts ?? 0) + 1,
      messages: (known?.messages ?? 0) + messagesCustomer + messagesAgent + messagesBot + messagesSystem,
      leftOut: (known?.leftOut ?? 0) + row.leftOut,
    });
  });
  return [...found.values()].sort((a, b) => b.lastCapturedAt - a.lastCapturedAt);
}

function latestOf(row: Interaction) {
  const { organisation, organisationName, vendor, readerVersion, confidence, partial, lastSeenAt } = row;
  return {
    organisation,
    organisationName,
    vendor,
    readerVersion,
    confidence,
    partial,
    lastCapturedAt: lastSeenAt,
  };
}
