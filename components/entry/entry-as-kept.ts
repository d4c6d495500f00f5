import { statedAt, unknownInstant } from '../../conversation/instant';
import type { Kept } from '../../conversation/interaction';
import type { Message } from '../../conversation/message';
import { rememberedMilestones } from '../../conversation/stopwatch';
import { handMade } from '../../metrics/hand-made';
import type { KnownOrganisation } from '../../storage/known-organisations';
import type { CheckedEntry } from './check-entry';

/** The organisation that a typed name means: one that is known by it, else a new one of that name. */
export function organisationNamed(typed: string, known: readonly KnownOrganisation[]): KnownOrganisation {
  const name = typed.trim();
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const found = known.find(
    ({ organisation, organisationName }) => same(organisationName) || same(organisation),
  );
  return found ?? { organisation: name, organisationName: name };
}

/** The judged interaction of an entry by hand. `now`: ms since 1970 UTC; `zone`: IANA. */
export function entryAsKept(
  entry: CheckedEntry,
  context: { id: string; now: number; zone: string; known: readonly KnownOrganisation[] },
): Kept {
  const { startedAt, waitS, answered, told, said } = entry;
  const answeredAt = waitS === null ? null : startedAt + waitS * 1000;
  // Who was not answered waited until the end; who was answered need not have told when it was over.
  const end = entry.endedAt ?? (answered ? null : answeredAt);
  const endedAt = end === null ? null : Math.max(end, startedAt);
  const milestones =
    waitS === null && answered
      ? []
      : rememberedMilestones({
          ...{ startedAt, waitS: waitS ?? 0, answered, person: told.person },
          endedAt: endedAt ?? startedAt,
        });
  const { promised, promisedUntil } = entry;
  const promise = {
    ...{ id: `${context.id}-p1`, message: '', text: promised, dueAt: promisedUntil },
    ...{ status: 'open' as const, decidedAt: null },
  };
  const message: Message = {
    ...{ id: 'm1', rows: [], party: 'agent', author: told.person, text: said, former: [], withdrawnAt: null },
    instant: answeredAt === null ? unknownInstant : statedAt(answeredAt, 60),
  };
  return handMade(
    {
      ...organisationNamed(entry.organisation, context.known),
      ...{ id: context.id, channel: entry.channel, origin: 'manual', startedAt, endedAt, zone: context.zone },
      ...{ over: true, utcOffsetMin: -new Date(startedAt).getTimezoneOffset() },
      ...{ milestones, told, verdict: entry.verdict, messages: said === '' ? [] : [message] },
      promises: promised === '' ? [] : [promise],
    },
    context.now,
  );
}
