import type { VNode } from 'preact';
import type { Kept, Transcript } from '../../conversation/interaction';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import type { Milestone } from '../../conversation/milestone';
import type { Party } from '../../conversation/party';
import { type Before, gapsOf } from '../../metrics/transcript-gaps';
import { CourseStep } from './CourseStep';
import { TranscriptMessage } from './TranscriptMessage';
import { WaitGap } from './WaitGap';

type Item = { at: number | null; party: Party } & (
  | { message: Message; judged: JudgedMessage | undefined }
  | { milestone: Milestone; index: number }
);

const partyOfStep: Partial<Record<Milestone['kind'], Party>> = {
  begun: 'customer',
  person: 'agent',
  auto_reply: 'bot',
};

/** Rows as they were drawn last, with everything that they show. */
export type Rows = Map<string, { shows: string; row: VNode }>;

/**
 * A row for each message and step, and one for the wait after the last; those of `known` that show the same stay as they are. `now`: ms
 * since 1970 UTC.
 */
export function rowsOf({ interaction, transcript }: Kept, now: number, known: Rows) {
  const items = itemsOf(transcript);
  const gaps = gapsOf(items, transcript.waits, now);
  const saidOf = saidOfMessages(transcript);
  const { zone, utcOffsetMin, origin } = interaction;
  const rows: Rows = new Map();
  for (const [i, item] of [...items, null].entries()) {
    const message = item && 'message' in item ? item.message : null;
    const named = message?.id ?? `step-${i}`;
    // Nothing is lost where two go by one id.
    const key = rows.has(named) ? `${named} ${i}` : named;
    const shows = JSON.stringify([
      gaps[i],
      item,
      i === 0,
      zone,
      utcOffsetMin,
      origin,
      message && saidOf(message),
    ]);
    const same = known.get(key);
    const row = (
      <li key={key} class="item">
        <WaitGap before={gaps[i] as Before} />
        {item && 'message' in item && <TranscriptMessage message={item.message} judged={item.judged} />}
        {item && 'milestone' in item && <CourseStep milestone={item.milestone} index={item.index} />}
      </li>
    );
    rows.set(key, same?.shows === shows ? same : { shows, row });
  }
  return { rows, hasGaps: gaps.some(({ gap }) => gap !== null && gap.seconds >= 60) };
}

/** What the rules and the person say of a message besides what was judged. */
function saidOfMessages({ messages, moments, corrections = [], overrulings = [] }: Transcript) {
  const byMessage = new Map<string, object[]>();
  const byAuthor = new Map<string, object[]>();
  const note = (said: Map<string, object[]>, of: string, one: object) => {
    const all = said.get(of);
    if (all) all.push(one);
    else said.set(of, [one]);
  };
  for (const one of [...moments, ...corrections]) note(byMessage, one.message, one);
  for (const one of overrulings)
    if (one.what === 'author') note(byAuthor, one.author, one);
    else note(byMessage, one.message, one);
  // Whoever wrote more than one message can be told of at once.
  const wrote = new Map<string, number>();
  for (const { author } of messages) wrote.set(author, (wrote.get(author) ?? 0) + 1);
  return ({ id, author }: Message) => [
    byMessage.get(id),
    byAuthor.get(author),
    (wrote.get(author) ?? 0) > 1,
    messages[0]?.id === id,
  ];
}

function itemsOf({ messages, judgedMessages, milestones = [] }: Transcript): Item[] {
  const judgedOf = new Map(judgedMessages.map((one) => [one.message, one]));
  const said = messages.map((message): Item => {
    const judged = judgedOf.get(message.id);
    return { at: message.instant.at, party: judged?.party ?? message.party, message, judged };
  });
  const noted = milestones.map(
    (milestone, index): Item => ({
      ...{ at: milestone.at, party: partyOfStep[milestone.kind] ?? 'system', milestone, index },
    }),
  );
  if (noted.length === 0) return said;
  // Where steps were noted, they are the frame, and a remembered sentence stands after the step of its time.
  const end = Number.POSITIVE_INFINITY;
  return [...noted, ...said].sort((a, b) => (a.at ?? end) - (b.at ?? end));
}
