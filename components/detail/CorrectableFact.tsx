import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Correctable, correctionOf } from '../../conversation/correction';
import { correctTyped } from './correct-typed';
import { useDetail } from './detail-context';
import { FactEditor } from './FactEditor';
import { factText } from './fact-text';
import { whenText } from './when-text';

/** A fact with the way to correct it; where it was corrected, what was recorded and the way back. */
export function CorrectableFact(props: {
  what: Correctable;
  message?: string;
  children?: ComponentChildren;
}) {
  const { what, message = '' } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (open)
    return (
      <FactEditor
        {...{ what, message }}
        done={() => {
          setOpen(false);
          queueMicrotask(() => button.current?.focus());
        }}
      />
    );
  return (
    <>
      {props.children}{' '}
      <button ref={button} type="button" class="plain correct" onClick={() => setOpen(true)}>
        {i18n.t('detail.correct.change')}
        <span class="unseen">: {i18n.t(`detail.correct.fact.${what}`)}</span>
      </button>
      {message === '' && <CorrectedNote what={what} message={message} />}
    </>
  );
}

/** Says what was recorded before the person corrected a fact, and takes the correction back. */
export function CorrectedNote({ what, message }: { what: Correctable; message: string }) {
  const { kept, language, now, act } = useDetail();
  const correction = correctionOf(kept, what, message);
  if (!correction) return null;
  const was = factText(what, correction.was, (at) => whenText(at, kept.interaction, language));
  return (
    <span class="corrected">
      {i18n.t('detail.correct.was', [`\u2068${was}\u2069`])}{' '}
      <button
        type="button"
        class="plain"
        onClick={() =>
          void act(i18n.t('detail.correct.takenBack'), () =>
            correctTyped(kept, what, message, undefined, now),
          )
        }
      >
        {i18n.t('detail.correct.takeBack')}
        <span class="unseen">: {i18n.t(`detail.correct.fact.${what}`)}</span>
      </button>
    </span>
  );
}
