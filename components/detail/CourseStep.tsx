import { i18n } from '#i18n';
import type { Milestone } from '../../conversation/milestone';
import { stepText } from '../entry/step-words';
import { useDetail } from './detail-context';
import { whenText } from './when-text';

/** One step of a contact that was kept by hand: "On hold", "A person: Martin". */
export function CourseStep(props: { milestone: Milestone }) {
  const { kept, language } = useDetail();
  const { kind, at, text } = props.milestone;
  const clock = whenText(at, kept.interaction, language, 'clock');
  return (
    <p class={`said system step ${kind}`}>
      <time dateTime={new Date(at).toISOString()}>{clock}</time>{' '}
      {kind === 'note' ? i18n.t('detail.noted') : stepText(kind, kept.interaction.channel)}
      {text !== '' && (
        <>
          {': '}
          <bdi>{text}</bdi>
        </>
      )}
    </p>
  );
}
