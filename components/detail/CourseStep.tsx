import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Milestone } from '../../conversation/milestone';
import { stepText } from '../entry/step-words';
import { shownText } from '../shown-text';
import { correctableOf } from './check-step';
import { correctStep } from './correct-step';
import { useDetail } from './detail-context';
import { StepEditor } from './StepEditor';
import { whenText } from './when-text';

/** One step of a contact that was kept by hand, "On hold", "A person: Martin", with the way to correct it. `index`: its place among the steps. */
export function CourseStep(props: { milestone: Milestone; index: number }) {
  const { milestone, index } = props;
  const { kept, language } = useDetail();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { kind, at, text } = milestone;
  const clock = whenText(at, kept.interaction, language, 'clock');
  const name = kind === 'note' ? i18n.t('detail.noted') : stepText(kind, kept.interaction.channel);
  const can = correctableOf(milestone);
  return (
    <div class={`said system step ${kind}`}>
      <p>
        <time dateTime={new Date(at).toISOString()}>{clock}</time> {name}
        {text !== '' && (
          <>
            {': '}
            <bdi>{text}</bdi>
          </>
        )}{' '}
        {(can.text || can.at) && !open && (
          <button ref={button} type="button" class="plain correct" onClick={() => setOpen(true)}>
            {i18n.t('detail.correct.change')}
            <span class="unseen">{`: ${name}, ${clock}`}</span>
          </button>
        )}
      </p>
      <RecordedStep {...props} />
      {open && (
        <StepEditor
          {...{ milestone, index }}
          done={() => {
            setOpen(false);
            queueMicrotask(() => button.current?.focus());
          }}
        />
      )}
    </div>
  );
}

/** Says what was noted at first where a step was corrected, and takes the correction back. */
function RecordedStep({ milestone, index }: { milestone: Milestone; index: number }) {
  const { kept, language, now, act } = useDetail();
  const { recorded, at, text } = milestone;
  if (!recorded) return null;
  const was = [
    ...(recorded.at === at ? [] : [whenText(recorded.at, kept.interaction, language)]),
    ...(recorded.text === text ? [] : [shownText(recorded.text, 300) || '—']),
  ];
  return (
    <p class="corrected">
      {i18n.t('detail.correct.was', [`\u2068${was.join(', ')}\u2069`])}{' '}
      <button
        type="button"
        class="plain"
        onClick={() =>
          void act(i18n.t('detail.correct.takenBack'), () =>
            correctStep(kept.interaction.id, index, milestone, recorded, now),
          )
        }
      >
        {i18n.t('detail.correct.takeBack')}
        <span class="unseen">{`: ${i18n.t('watch.noteField')}`}</span>
      </button>
    </p>
  );
}
