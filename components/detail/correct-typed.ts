import type { Correctable, Fact } from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import { knownOrganisations } from '../../storage/known-organisations';
import { correctFacts } from './correct-fact';
import type { Undo } from './detail-context';
import { offsetAt } from './zoned-time';

/**
 * Corrects a fact to what was typed. A contact that no page showed belongs to the organisation of its name, so its key follows the name;
 * a captured one stays with the domain it was seen on. The offset from UTC follows the zone. `now` gives ms since 1970 UTC.
 */
export async function correctTyped(
  { interaction }: Kept,
  what: Correctable,
  message: string,
  to: Fact | undefined,
  now: () => number,
): Promise<Undo | undefined> {
  const { id, origin, startedAt, utcOffsetMin } = interaction;
  if (what === 'zone') {
    const offset = to === undefined ? undefined : offsetAt(startedAt, String(to), utcOffsetMin);
    const changes = [
      { what, message, now: to },
      { what: 'utcOffsetMin' as const, message, now: offset },
    ];
    return correctFacts(id, changes, now);
  }
  if (what !== 'organisationName' || origin === 'captured')
    return correctFacts(id, [{ what, message, now: to }], now);
  const { organisationNamed } = await import('../entry/entry-as-kept');
  const named = to === undefined ? undefined : organisationNamed(String(to), await knownOrganisations());
  return correctFacts(
    id,
    [
      { what: 'organisation', message, now: named?.organisation },
      { what: 'organisationName', message, now: named?.organisationName },
    ],
    now,
  );
}
