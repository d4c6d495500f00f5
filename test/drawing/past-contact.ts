import type { Interaction } from '../../conversation/interaction';
import { handMade } from './scored';

/** What a test says of a past contact; the rest does not matter. Waits in minutes, times in ms since 1970 UTC. */
export interface PastContact extends Partial<Pick<Interaction, 'channel' | 'organisation' | 'state'>> {
  at: number;
  waitMin?: number | null;
  /** Until the first person came; as long as the longest wait unless said otherwise. */
  firstMin?: number | null;
  /** In the queue. */
  queueMin?: number;
  announcedMin?: number;
  expectedMin?: number;
  cannedShare?: number;
  score?: number;
  resolved?: Interaction['verdict']['resolved'];
  utcOffsetMin?: number;
}

const seconds = (minutes: number | null | undefined) => (minutes == null ? null : minutes * 60);

/** Contacts of the past, closed unless said otherwise, at the clock of UTC unless said otherwise. */
export function pastContacts(...told: PastContact[]): Interaction[] {
  return told.map((contact, index) => {
    const { at, channel = 'chat', organisation = 'nordlicht', state = 'closed', utcOffsetMin = 0 } = contact;
    const row = handMade({
      id: `c${index}`,
      score: contact.score ?? null,
      startedAt: at,
      organisation,
      organisationName: organisation,
    });
    const figures = {
      ...row.judged.figures,
      longestWaitS: seconds(contact.waitMin),
      frtHumanS: seconds(contact.firstMin === undefined ? contact.waitMin : contact.firstMin),
      queueS: seconds(contact.queueMin),
      announcedWaitS: seconds(contact.announcedMin),
      cannedShare: contact.cannedShare ?? null,
    };
    const verdict = {
      ...row.verdict,
      expectedWaitS: seconds(contact.expectedMin),
      resolved: contact.resolved ?? null,
    };
    return { ...row, channel, state, utcOffsetMin, verdict, judged: { ...row.judged, figures } };
  });
}
