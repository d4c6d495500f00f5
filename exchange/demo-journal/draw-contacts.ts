import { statedAt, watchedAt } from '../../conversation/instant';
import { type Channel, channels, noVerdict, type Verdict } from '../../conversation/interaction';
import type { Message } from '../../conversation/message';
import { type Milestone, type MilestoneKind, milestoneKinds } from '../../conversation/milestone';
import { type Party, parties } from '../../conversation/party';
import type { HandMade } from '../../metrics/hand-made';

const heading = /^== (\d+) (\d+):(\d+) (\S+) (\w+)((?: [a-zA-Z]+:\S+)*)(?: \| (.+))?$/;
const line = /^(\d+):(\d\d) (\w+)(?:\(([^)]*)\))? ?(.*)$/;

function verdictOf(words: string): { verdict: Verdict; matter: string } {
  const given: Record<string, string> = Object.fromEntries(
    words
      .trim()
      .split(' ')
      .map((word) => word.split(':')),
  );
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const verdict = {
    ...noVerdict,
    rating: number(given.rating),
    expectation: (given.expectation as Verdict['expectation']) ?? null,
    expectedWaitS: number(given.expectedWaitS),
    resolved: (given.resolved as Verdict['resolved']) ?? null,
    autonomy: (given.autonomy as Verdict['autonomy']) ?? null,
    tags: given.tags?.split(',') ?? [],
  };
  return { verdict, matter: given.case ?? '' };
}

/** Local time of a clock so many days before `now`, ms since 1970 UTC. */
function daysBefore(now: number, days: number, hours: number, minutes: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() - days);
  return date.setHours(hours, minutes, 0, 0);
}

function drawContact(text: string, index: number, now: number, zone: string): HandMade & { matter: string } {
  const [head = '', ...lines] = text.trim().split('\n');
  const [, days, hours, minutes, organisation = '', channel, words = '', name] = heading.exec(head) ?? [];
  if (!channels.includes(channel as Channel)) throw new Error(`not a contact: ${head}`);
  const startedAt = daysBefore(now, Number(days), Number(hours), Number(minutes));
  const { verdict, matter } = verdictOf(words);
  const watched = channel === 'chat';
  const messages: Message[] = [];
  const milestones: Milestone[] = [];
  const notes: string[] = [];
  for (const drawn of lines) {
    if (drawn.startsWith('! ')) {
      notes.push(drawn.slice(2));
      continue;
    }
    const [, m, s, word, author = '', said = ''] = line.exec(drawn) ?? [];
    const at = startedAt + (Number(m) * 60 + Number(s)) * 1000;
    if (milestoneKinds.includes(word as MilestoneKind))
      milestones.push({ kind: word as MilestoneKind, at, text: said });
    else if (parties.includes(word as Party))
      messages.push({
        ...{ id: `m${messages.length + 1}`, rows: [], party: word as Party, author, text: said },
        ...{ instant: watched ? watchedAt(at) : statedAt(at, 60), former: [], withdrawnAt: null },
      });
    else throw new Error(`not a line of a contact: ${drawn}`);
  }
  const ends = [...messages.map(({ instant }) => instant.at ?? 0), ...milestones.map(({ at }) => at)];
  return {
    id: `demo-${String(index + 1).padStart(2, '0')}`,
    ...{ organisation, organisationName: name ?? organisation, channel: channel as Channel, startedAt, zone },
    origin: watched ? 'captured' : 'manual',
    endedAt: Math.max(startedAt, ...ends),
    utcOffsetMin: -new Date(startedAt).getTimezoneOffset(),
    ...(watched ? { vendor: 'any', closedBy: 'chat_end' as const } : { milestones }),
    ...{ messages, matter, verdict: { ...verdict, notes: notes.join('\n') } },
  };
}

/**
 * Contacts from drawn text. Each begins with `== <days ago> <clock> <organisation> <channel> <verdict...> | <its name>`; then lines of
 * minutes and seconds since the start with a milestone (`9:00 note ...`) or a message (`0:05 agent(Martin) ...`), and `! ` before the
 * person's notes. Throws on anything else. `now`: ms since 1970 UTC; `zone`: IANA.
 */
export function drawContacts(text: string, now: number, zone: string): HandMade[] {
  const drawn = text
    .trim()
    .split(/\n(?===)/)
    .map((one, index) => drawContact(one, index, now, zone));
  return drawn.map(({ matter, ...facts }) => {
    const first = matter === '' ? undefined : drawn.find((other) => other.matter === matter);
    return { ...facts, caseId: first?.id ?? '' };
  });
}
