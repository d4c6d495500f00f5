import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import type { Milestone } from '../../conversation/milestone';
import { stopwatchState } from '../../conversation/stopwatch';
import { durationText } from '../time-text';
import { waitShare } from '../wait-share';
import { stepText } from './step-words';

/** The course of a contact kept by hand: each milestone with its time, the gap before it as tall as it was long. */
export function Milestones(props: { milestones: readonly Milestone[]; channel: Channel; language: string }) {
  const { milestones, channel, language } = props;
  const begun = milestones[0]?.at ?? 0;
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  return (
    <ol class="milestones">
      {milestones.map(({ kind, at, text }, index) => {
        const gapS = index === 0 ? 0 : (at - (milestones[index - 1]?.at ?? at)) / 1000;
        return (
          <li
            key={`${index}-${at}`}
            class={`${kind} ${stopwatchState(milestones.slice(0, index)) === 'person' ? 'spoken' : 'waited'}`}
            style={{ paddingBlockStart: `${waitShare(gapS) * 160}px` }}
          >
            <time dateTime={new Date(at).toISOString()}>{clock.format(at)}</time>
            <span class="what">
              {kind !== 'note' && <span>{stepText(kind, channel)}</span>}
              {text !== '' && <bdi class={kind === 'note' ? 'note-text' : 'name'}>{text}</bdi>}
            </span>
            {index > 0 && (
              <span class="quiet after">
                {i18n.t('watch.after', [durationText((at - begun) / 1000, language)])}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
