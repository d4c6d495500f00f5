import { database } from './database';

/** An organisation as it was named before. */
export interface KnownOrganisation {
  organisation: string;
  organisationName: string;
  /** As said of it last, '' or missing where nobody said. */
  industry?: string;
}

/** How far back names are looked for; older ones are typed once more. */
const searched = 2000;

/** Organisations of the newest interactions, latest contact first, each once. */
export async function knownOrganisations(): Promise<KnownOrganisation[]> {
  const rows = await database.interactions.orderBy('startedAt').reverse().limit(searched).toArray();
  const known = new Map<string, KnownOrganisation>();
  for (const { organisation, organisationName, industry } of rows)
    if (!known.has(organisation)) known.set(organisation, { organisation, organisationName, industry });
  return [...known.values()];
}
