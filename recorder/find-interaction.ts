import { type Interaction, type Kept, noVerdict, type Source, sourceKey } from '../conversation/interaction';
import type { Sighting } from '../conversation/sighting';
import { interactionsOf, openInteractions } from '../storage/interactions';
import { align } from './align';
import { showsUnknown } from './earlier-contact';
import { isSaidAnew, rowsSaid, saidTwiceMs } from './said-anew';
import type { Sender } from './sender';
import { isShownAgain } from './shown-again';
import { asShown, earlierParts } from './split-parts';
import { withTranscript } from './with-transcript';

/** A chat that ended by itself (tab closed, idle, restart) goes on when it is seen again within this time. */
const resumableMs = 30 * 60_000;

/** An interaction that ended is looked for no further back than this; an open one may have begun long before. */
const searchedMs = 48 * 3_600_000;

/**
 * The interaction that a sighting continues, if any: the one its source fed before (`fed`), else one of the same organisation, or of the tab
 * this one was opened from (a chat popped out, often to the vendor's own domain), that shares its words, else the one of the same
 * tab whose page was loaded anew.
 */
export async function findInteractionFor(
  sighting: Sighting,
  source: Source,
  { organisation, opener }: Pick<Sender, 'organisation' | 'opener'>,
  fed: Interaction | undefined,
): Promise<Kept | undefined> {
  if (fed) return withTranscript(fed);
  if (sighting.channel === 'ticket') return findTicket(sighting, organisation);

  const recent = await thatMayContinue(organisation, sighting.seenAt);
  for (const row of [...recent, ...(await openedFrom(opener))]) {
    const kept = await withTranscript(row);
    const shown = asShown(await earlierParts(kept), kept);
    const apartMs = row.organisation === organisation ? saidTwiceMs : shownLateMs;
    if (
      sharesWords(shown, sighting, source, apartMs) ||
      isShownAgain(sighting.rows, shown.transcript.messages)
    )
      return kept;
  }
  const reloaded = recent.find((row) => row.state === 'open' && wasReloaded(row, sighting, source));
  return reloaded && withTranscript(reloaded);
}

/**
 * The interaction that one proves to be a second record of: it began before the page had drawn its history, which now shows that an
 * earlier one goes on. Undefined where the earlier is over, where the two are told apart by what the person said of this one, or where
 * the page does not show all of it.
 */
export async function findContinued(
  { interaction, transcript }: Kept,
  sighting: Sighting,
  source: Source,
): Promise<Kept | undefined> {
  const { organisation, id, sourceKeys, follows, startedAt, verdict } = interaction;
  if (sighting.first > 0 || sourceKeys.join() !== sourceKey(source) || follows !== '') return undefined;
  const isUntouched =
    JSON.stringify(verdict) === JSON.stringify(noVerdict) &&
    !transcript.corrections &&
    !transcript.overrulings;
  const seen = new Set(sighting.rows.map(({ key }) => `0/${key}`));
  const isSeen = transcript.messages.every(({ rows }) => rows.some((name) => seen.has(name)));
  if (!isUntouched || !isSeen || !showsUnknown(sighting, source, { interaction, transcript }))
    return undefined;
  const recent = (await thatMayContinue(organisation, sighting.seenAt)).filter(
    (row) => row.id !== id && row.startedAt <= startedAt,
  );
  for (const row of recent) {
    const kept = await withTranscript(row);
    const shown = asShown(await earlierParts(kept), kept);
    if (isShownAgain(sighting.rows, shown.transcript.messages)) return kept;
  }
  return undefined;
}

/** The ticket of an organisation that was seen before, however long ago: by its number; without one, by its words. */
async function findTicket(sighting: Sighting, organisation: string): Promise<Kept | undefined> {
  const rows = (await interactionsOf(organisation, 0)).filter(
    ({ channel, origin, sources }) =>
      channel === 'ticket' && origin === 'captured' && sources.some(({ chat }) => chat === sighting.chat),
  );
  for (const row of rows) {
    const kept = await withTranscript(row);
    const alignment = align(kept.transcript.messages, sighting.rows, -1);
    if (/\d/.test(sighting.chat) || alignment.some((index) => index >= 0)) return kept;
  }
  return undefined;
}

/** Open interactions of the tab that opened the sender's. */
async function openedFrom(opener: number | null): Promise<Interaction[]> {
  if (opener === null) return [];
  const open = await openInteractions();
  return open.filter(
    ({ origin, sources }) => origin === 'captured' && sources.some(({ tab }) => tab === opener),
  );
}

/** Interactions of an organisation that may go on, newest first. */
async function thatMayContinue(organisation: string, now: number): Promise<Interaction[]> {
  const since = now - searchedMs;
  const recent = await interactionsOf(organisation, since);
  const open = await openInteractions();
  const older = open.filter((row) => row.organisation === organisation && row.startedAt < since);
  older.sort((a, b) => b.startedAt - a.startedAt);
  return [...recent, ...older].filter((row) => mayContinue(row, now));
}

function mayContinue(row: Interaction, now: number): boolean {
  if (row.origin !== 'captured' || row.channel === 'ticket') return false;
  if (row.state === 'open') return true;
  const endedByItself = row.closedBy !== 'chat_end' && row.closedBy !== 'user';
  return endedByItself && now - (row.endedAt ?? row.lastSeenAt) <= resumableMs;
}

/** Two windows show what was just said within so long of each other; of two shops with one software, each has its own talk, ms. */
const shownLateMs = 3000;
/**
 * True when most of the seen rows are known messages. In another tab, or beside another chat of the same document, the customer's own
 * words must be among them: two chats may well begin with the same greeting. `apartMs`: what was said further apart was said twice.
 */
function sharesWords(
  { interaction, transcript }: Kept,
  sighting: Sighting,
  source: Source,
  apartMs: number,
): boolean {
  const alignment = align(transcript.messages, sighting.rows, -1);
  const said = rowsSaid(sighting.rows);
  const shared = sighting.rows.filter((row, i) => {
    const message = transcript.messages[alignment[i]!];
    return message && !(said.has(row) && isSaidAnew(row, message, apartMs));
  });
  if (shared.length * 2 <= sighting.rows.length) return false;
  const sameTab = interaction.sources.some((known) => known.tab === source.tab);
  const besideIt = interaction.sources.some((known) => known.document === source.document);
  const telling = shared.filter((row) => row.text.length > 3);
  return sameTab && !besideIt ? telling.length > 0 : telling.some((row) => row.party === 'customer');
}

/** The frame's earlier document is gone, so the chat of that frame can only go on here. */
function wasReloaded(row: Interaction, sighting: Sighting, source: Source): boolean {
  const last = row.sources.filter((known) => known.tab === source.tab && known.frame === source.frame).at(-1);
  return last !== undefined && last.document !== source.document && row.vendor === sighting.vendor;
}
