import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Correctable, correctionOf, type Fact } from '../../conversation/correction';
import { channels } from '../../conversation/interaction';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { correctTyped } from './correct-typed';
import { useDetail } from './detail-context';
import { FactEditor } from './FactEditor';
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
  const shown = (fact: Fact) => {
    if (fact === null) return i18n.t('detail.open');
    if (typeof fact === 'number') return whenText(fact, kept.interaction, language);
    if (typeof fact !== 'string') return fact.join(', ') || '—';
    const channel = what === 'channel' ? channels.find((one) => one === fact) : undefined;
    return channel ? channelText(channel) : shownText(fact, 300) || '—';
  };
  return (
    <span class="corrected">
      {i18n.t('detail.correct.was', [`\u2068${shown(correction.was)}\u2069`])}{' '}
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
