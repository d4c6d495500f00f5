import { isBotName } from '../conversation/bot-name';
import type { Message } from '../conversation/message';
import { type Overruling, partiesSaid } from '../conversation/overruling';
import type { Party } from '../conversation/party';
import { beginsPolitely, introducesItself } from './introduces-itself';
import { personName } from './person-name';
import { readSystemLine, type SystemLine } from './system-line';
import type { Placed } from './timeline';

/** A placed message with who really spoke and, for lines of the software, what they say. */
export interface Turn extends Placed {
  party: Party;
  /** A person or a bot: hard to tell. */
  unclear: boolean;
  line: SystemLine | null;
}

const software = new Set(['queue_position', 'agent_joined', 'agent_left', 'typing']);
const automatic = new Set(['wait_estimate', 'offline', 'rating_request', 'chat_ended', 'transfer']);

const longAnswerChars = 120;
const instantAnswerMs = 1500;

function answersInstantly(turns: readonly Placed[], index: number): boolean {
  const here = turns[index];
  const before = turns[index - 1];
  if (!here?.known || !before?.known || before.message.party !== 'customer') return false;
  return (
    here.message.text.length >= longAnswerChars &&
    (here.earliest ?? 0) - (before.earliest ?? 0) <= instantAnswerMs &&
    here.message.instant.basis === 'watched' &&
    before.message.instant.basis === 'watched'
  );
}

interface Knowledge {
  humans: Set<string>;
  bots: Set<string>;
  /** The unnamed speaker said that it is a bot, and nobody has come since. */
  unnamedBot: boolean;
  someoneCame: boolean;
  instant: number;
}

function namedIn(text: string, authors: ReadonlySet<string>): string | undefined {
  return [...authors].find((author) => text.includes(author));
}

function speakerOf(
  message: Message,
  known: Knowledge,
  instantly: boolean,
): { party: Party; unclear: boolean } {
  const { author } = message;
  if (author !== '' && known.humans.has(author)) return { party: 'agent', unclear: false };
  if (author !== '' && (isBotName(author) || known.bots.has(author))) return { party: 'bot', unclear: false };
  if (message.party === 'bot') return { party: 'bot', unclear: false };
  if (author === '' && known.unnamedBot) return { party: 'bot', unclear: false };
  if (instantly && !known.someoneCame) return { party: known.instant > 1 ? 'bot' : 'agent', unclear: true };
  return { party: 'agent', unclear: false };
}

/** Whether a person of this name also says what no software would: then their numbers are those of parcels and bills, and no places in a queue. */
function speaksOtherwise({ author }: Message, placed: readonly Placed[]): boolean {
  if (author === '' || isBotName(author) || personName(author) === '') return false;
  return placed.some(
    ({ message }) =>
      message.author === author && message.party === 'agent' && readSystemLine(message.text, false) === null,
  );
}

function lineOf(message: Message, party: Party): SystemLine | null {
  return party === 'system' ? readSystemLine(message.text, true) : null;
}

/** Tells customer, person, bot and software apart, message by message. `inThread`: they are entries of a ticket, which somebody signed. */
export function speakers(
  placed: readonly Placed[],
  overrulings: readonly Overruling[] = [],
  inThread = false,
): Turn[] {
  const corrections = partiesSaid(
    placed.map(({ message }) => message),
    overrulings,
  );
  const authors = new Set(placed.flatMap(({ message }) => (message.author !== '' ? [message.author] : [])));
  const known: Knowledge = {
    humans: new Set(),
    bots: new Set(),
    unnamedBot: false,
    someoneCame: false,
    instant: 0,
  };
  return placed.map((place, index) => {
    const { message } = place;
    const corrected = corrections.get(message.id);
    if (corrected !== undefined)
      return { ...place, party: corrected, unclear: false, line: lineOf(message, corrected) };
    if (message.party === 'customer') return { ...place, party: 'customer', unclear: false, line: null };
    const line = readSystemLine(message.text, message.party === 'system');
    const kind = line?.kind ?? 'other';
    // A person who is known by name does not speak as the software, whatever words they use ("your line: a port ...").
    const signed = inThread && message.author !== '';
    const byPerson =
      message.party !== 'system' &&
      (signed ||
        known.humans.has(message.author) ||
        (kind === 'queue_position' && speaksOtherwise(message, placed)) ||
        (!isBotName(message.author) && introducesItself(message)));
    if (line && (message.party === 'system' || (software.has(kind) && !byPerson))) {
      if (kind === 'agent_joined' && !isBotName(message.text)) {
        const name = namedIn(message.text, authors);
        if (name !== undefined && name !== message.author) known.humans.add(name);
        known.someoneCame = true;
        known.unnamedBot = false;
      }
      if (kind === 'bot_disclosure') known.unnamedBot = true;
      return { ...place, party: 'system', unclear: false, line };
    }
    if (kind === 'bot_disclosure') {
      if (message.author === '') known.unnamedBot = true;
      else known.bots.add(message.author);
      return { ...place, party: 'bot', unclear: false, line };
    }
    const instantly = answersInstantly(placed, index);
    if (instantly) known.instant++;
    const speaker = speakerOf(message, known, instantly);
    // Before anybody came, "an agent will be with you shortly" is the software's word, or a machine's if it has manners, whatever the page makes of it.
    if (
      line &&
      automatic.has(kind) &&
      !known.someoneCame &&
      !known.humans.has(message.author) &&
      !signed &&
      kind !== 'transfer'
    ) {
      const byMachine = speaker.party === 'bot' || beginsPolitely(message);
      return { ...place, party: byMachine ? 'bot' : 'system', unclear: speaker.unclear, line };
    }
    if (speaker.party === 'agent' && !speaker.unclear) known.someoneCame = true;
    return { ...place, ...speaker, line: line && automatic.has(kind) ? line : null };
  });
}
