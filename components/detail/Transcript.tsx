import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept, Transcript as TranscriptKept } from '../../conversation/interaction';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import type { Milestone } from '../../conversation/milestone';
import type { Party } from '../../conversation/party';
import { type Before, gapsOf } from '../../metrics/transcript-gaps';
import { CourseStep } from './CourseStep';
import { useDetail } from './detail-context';
import { TranscriptMessage } from './TranscriptMessage';
import { WaitGap } from './WaitGap';

type Item = { at: number | null; party: Party } & (
  | { message: Message; judged: JudgedMessage | undefined }
  | { milestone: Milestone }
);

const partyOfStep: Partial<Record<Milestone['kind'], Party>> = {
  begun: 'customer',
  person: 'agent',
  auto_reply: 'bot',
};

/** So many stand there at once; the others follow picture by picture, so that a long chat opens as fast as a short one. */
const atOnce = 60;

/** Everything that was said and noted, in the order shown, with the waits between drawn to scale. */
export function Transcript() {
  const { kept, now } = useDetail();
  const [shown, setShown] = useState(atOnce);
  // The same rows again cost nothing while more follow.
  const { rows, hasGaps } = useMemo(() => rowsOf(kept, now()), [kept]);
  const more = shown < rows.length;
  useEffect(() => {
    if (!more) return;
    const next = requestAnimationFrame(() => setShown(shown + atOnce));
    return () => cancelAnimationFrame(next);
  }, [more, shown]);
  return (
    <section class="transcript" aria-labelledby="transcript-title">
      <h3 id="transcript-title">{i18n.t('evidence.said')}</h3>
      {rows.length === 1 && <p class="quiet">{i18n.t('detail.nothingSaid')}</p>}
      {hasGaps && <p class="legend quiet">{i18n.t('detail.legend')}</p>}
      <ol>{rows.slice(0, shown)}</ol>
    </section>
  );
}

/** A row for each message and step, and one for the wait after the last. `now`: ms since 1970 UTC. */
function rowsOf({ transcript }: Kept, now: number) {
  const items = itemsOf(transcript);
  const gaps = gapsOf(items, transcript.waits, now);
  const rows = [...items, null].map((item, i) => (
    <li key={item && 'message' in item ? item.message.id : `step-${i}`} class="item">
      <WaitGap before={gaps[i] as Before} />
      {item && 'message' in item && <TranscriptMessage message={item.message} judged={item.judged} />}
      {item && 'milestone' in item && <CourseStep milestone={item.milestone} />}
    </li>
  ));
  return { rows, hasGaps: gaps.some(({ gap }) => gap !== null && gap.seconds >= 60) };
}

function itemsOf({ messages, judgedMessages, milestones = [] }: TranscriptKept): Item[] {
  const judgedOf = new Map(judgedMessages.map((one) => [one.message, one]));
  const said = messages.map((message): Item => {
    const judged = judgedOf.get(message.id);
    return { at: message.instant.at, party: judged?.party ?? message.party, message, judged };
  });
  const noted = milestones.map(
    (milestone): Item => ({ at: milestone.at, party: partyOfStep[milestone.kind] ?? 'system', milestone }),
  );
  if (noted.length === 0) return said;
  // Where steps were noted, they are the frame, and a remembered sentence stands after the step of its time.
  const end = Number.POSITIVE_INFINITY;
  return [...noted, ...said].sort((a, b) => (a.at ?? end) - (b.at ?? end));
}
