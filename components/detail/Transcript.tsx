import { i18n } from '#i18n';
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

/** Everything that was said and noted, in the order shown, with the waits between drawn to scale. */
export function Transcript() {
  const { kept, now } = useDetail();
  const { messages, judgedMessages, milestones = [], waits } = kept.transcript;
  const judgedOf = new Map(judgedMessages.map((one) => [one.message, one]));
  const said = messages.map((message): Item => {
    const judged = judgedOf.get(message.id);
    return { at: message.instant.at, party: judged?.party ?? message.party, message, judged };
  });
  const noted = milestones.map(
    (milestone): Item => ({ at: milestone.at, party: partyOfStep[milestone.kind] ?? 'system', milestone }),
  );
  // Where steps were noted, they are the frame, and a remembered sentence stands after the step of its time.
  const items =
    noted.length === 0 ? said : [...noted, ...said].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
  const gaps = gapsOf(items, waits, now());
  return (
    <section class="transcript" aria-labelledby="transcript-title">
      <h3 id="transcript-title">{i18n.t('evidence.said')}</h3>
      {items.length === 0 && <p class="quiet">{i18n.t('detail.nothingSaid')}</p>}
      {gaps.some(({ gap }) => gap !== null && gap.seconds >= 60) && (
        <p class="legend quiet">{i18n.t('detail.legend')}</p>
      )}
      <ol>
        {items.map((item, i) => (
          <li key={'message' in item ? item.message.id : `step-${i}`} class="item">
            <WaitGap before={gaps[i] as Before} />
            {'message' in item ? (
              <TranscriptMessage message={item.message} judged={item.judged} />
            ) : (
              <CourseStep milestone={item.milestone} />
            )}
          </li>
        ))}
        <li class="item">
          <WaitGap before={gaps[items.length] as Before} />
        </li>
      </ol>
    </section>
  );
}
