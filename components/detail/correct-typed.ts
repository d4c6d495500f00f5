import { type Correctable, correctionOf, type Fact } from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import { knownOrganisations } from '../../storage/known-organisations';
import { correctFacts } from './correct-fact';
import type { Undo } from './detail-context';
import { offsetAt } from './zoned-time';

/**
 * Corrects a fact to what was typed. A contact that no page showed belongs to the organisation of its name, so its key follows the name;
 * a captured one stays with the domain it was seen on. The offset from UTC follows the zone and the beginning. `now` gives ms since 1970 UTC.
 */
export async function correctTyped(
  kept: Kept,
  what: Correctable,
  message: string,
  to: Fact | undefined,
  now: () => number,
): Promise<Undo | undefined> {
  const { id, origin } = kept.interaction;
  if (what === 'zone' || what === 'startedAt')
    return correctFacts(
      id,
      [
        { what, message, now: to },
        { what: 'utcOffsetMin', message, now: offsetAfter(kept, what, to) },
      ],
      now,
    );
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

/** Minutes that the zone is from UTC at the beginning, once one of both says `to`; undefined (as recorded) where neither is corrected any more. */
function offsetAfter(kept: Kept, what: 'zone' | 'startedAt', to: Fact | undefined): number | undefined {
  const other = what === 'zone' ? 'startedAt' : 'zone';
  if (to === undefined && !correctionOf(kept, other)) return undefined;
  const said = to ?? correctionOf(kept, what)?.was ?? kept.interaction[what];
  const { startedAt, zone, utcOffsetMin } = kept.interaction;
  return what === 'zone'
    ? offsetAt(startedAt, String(said), utcOffsetMin)
    : offsetAt(Number(said), zone, utcOffsetMin);
}
