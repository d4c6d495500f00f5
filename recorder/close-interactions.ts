import { type ClosedBy, emptyTranscript, type Interaction, type Source } from '../conversation/interaction';
import {
  findTranscript,
  inOneTransaction,
  noteSourcesGone,
  openInteractions,
  saveInteraction,
} from '../storage/interactions';
import { markUnjudged } from '../storage/judging';
import { guessLanguages, type Languages, withLanguages } from './guess-languages';
import { openJudging, readPerson } from './judging-aids';

/** Frames speak up at least every five minutes; after three silent rounds the chat is held for gone. */
export const silentAfterMs = 15 * 60_000;

/** An open chat in which nothing was said for this long is over, even where its page still stands. */
export const quietAfterMs = 12 * 3_600_000;

/** A ticket waits on while nobody looks at it: it is over when nothing was said in it for this long. */
export const ticketQuietAfterMs = 60 * 24 * 3_600_000;

/** Closes the interactions that no other tab shows. `now`: ms since 1970 UTC. */
export function closeTab(tab: number, closedBy: ClosedBy, now: number): Promise<void> {
  return leaveTab(tab, () => true, closedBy, now);
}

/** Closes the interactions that this tab fed for another organisation than the one it shows now. `now`: ms since 1970 UTC. */
export function closeLeft(tab: number, organisationNow: string, now: number): Promise<void> {
  return leaveTab(tab, (row) => row.organisation !== organisationNow, 'navigation', now);
}

/** The tab shows these interactions no more: its sources are noted as gone, and what no other tab shows is closed. */
async function leaveTab(
  tab: number,
  left: (row: Interaction) => boolean,
  closedBy: ClosedBy,
  now: number,
): Promise<void> {
  const away = (source: Source) => source.tab === tab || source.goneAt !== undefined;
  await noteSourcesGone(left, tab, now);
  const isLeft = (row: Interaction) => left(row) && row.sources.length > 0 && row.sources.every(away);
  await closeWhere(isLeft, closedBy, now);
  // A ticket stays open: its languages are guessed when it is judged next.
  await markUnjudged((await openInteractions()).filter(isLeft).map(({ id }) => id));
}

/** Closes what no frame has seen, or where nobody has spoken, for long. `now`: ms since 1970 UTC. */
export function closeSilent(now: number): Promise<void> {
  return closeWhere(
    (row) => now - row.lastSeenAt > silentAfterMs || now - row.lastSaidAt > quietAfterMs,
    'idle',
    now,
  );
}

/** What says to have been seen so much later than the start was seen before the clock was set back. */
const slowestStartMs = 600_000;

/**
 * Closes everything that was open when the browser went down. `startedAt`: when it started again, ms since 1970 UTC; what a restored tab
 * has shown since goes on.
 */
export function closeAfterRestart(startedAt: number): Promise<void> {
  const isSince = ({ lastSeenAt }: Interaction) =>
    lastSeenAt >= startedAt && lastSeenAt <= startedAt + slowestStartMs;
  return closeWhere((row) => !isSince(row), 'browser_restart', startedAt);
}

/**
 * Closes what no tab that is there shows: where the browser went down and nothing was said of its start, as when the extension was
 * updated meanwhile. `tabs`: ids of those that are there; `now`: ms since 1970 UTC.
 */
export function closeWithoutTab(tabs: ReadonlySet<number>, now: number): Promise<void> {
  return closeWhere(
    ({ sources }) => sources.length > 0 && sources.every(({ tab }) => !tabs.has(tab)),
    'browser_restart',
    now,
  );
}

async function closeWhere(
  over: (row: Interaction) => boolean,
  closedBy: ClosedBy,
  now: number,
): Promise<void> {
  const person = await readPerson();
  const closing = async () =>
    (await openInteractions()).filter(
      (open) =>
        open.origin === 'captured' &&
        (open.channel === 'ticket' ? now - open.lastSaidAt > ticketQuietAfterMs : over(open)),
    );
  const languages = new Map<string, Languages>();
  for (const { id } of await closing()) languages.set(id, await guessLanguages(id));
  await inOneTransaction(async () => {
    for (const row of await closing()) {
      const closed: Interaction = { ...row, state: 'closed', closedBy, endedAt: endOf(row, closedBy, now) };
      const found = (await findTranscript(row.id)) ?? emptyTranscript(row.id);
      const transcript = withLanguages(found, languages.get(row.id));
      const judging = await openJudging({ interaction: closed, transcript }, person, now);
      const kept = judging.judge({ interaction: closed, transcript });
      await saveInteraction(kept.interaction, kept.transcript);
      await judging.keep();
    }
  });
}

/** Who leaves while waiting leaves now (or when last seen); otherwise the contact ended with its last word. */
function endOf(row: Interaction, closedBy: ClosedBy, now: number): number {
  if (!row.judged.standing.waiting) return row.lastSaidAt;
  return closedBy === 'tab_closed' || closedBy === 'navigation' ? now : row.lastSeenAt;
}
