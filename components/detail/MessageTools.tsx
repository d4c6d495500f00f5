import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { useOnce } from '../use-once';
import { CorrectableFact } from './CorrectableFact';
import { longestPromise } from './check-promise';
import { useDetail } from './detail-context';
import { NoteMoment } from './NoteMoment';
import { PartyChoice } from './PartyChoice';
import { newPromise, PromiseForm } from './PromiseForm';
import { splitBefore } from './split-and-merge';

/** What can be done with one message: say who wrote it, correct it, note a moment, begin a new contact with it. */
export function MessageTools(props: {
  message: Message;
  judged: JudgedMessage | undefined;
  close: () => void;
}) {
  const { message, judged, close } = props;
  const { kept, now, act } = useDetail();
  const once = useOnce();
  const [promising, setPromising] = useState(false);
  const { id } = message;
  const { interaction, transcript } = kept;
  const isFirst = transcript.messages[0]?.id === id;
  const canSplit = !isFirst && interaction.origin !== 'manual';
  return (
    <div class="message-tools">
      <PartyChoice message={message} judged={judged} />
      <ul>
        {(['author', 'text', 'instant'] as const).map((what) => (
          <li key={what}>
            <strong>{i18n.t(`detail.correct.fact.${what}`)}</strong>{' '}
            <CorrectableFact what={what} message={id} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{i18n.t('detail.tools.moment')}</summary>
        <NoteMoment message={id} done={close} />
      </details>
      <details onToggle={(event) => setPromising(event.currentTarget.open)}>
        <summary>{i18n.t('promise.add')}</summary>
        {promising && (
          <PromiseForm
            promise={newPromise(id, message.text.slice(0, longestPromise))}
            known={false}
            done={close}
          />
        )}
      </details>
      {canSplit && (
        <button
          type="button"
          onClick={() =>
            void once(() => act(i18n.t('detail.tools.splitDone'), () => splitBefore(interaction.id, id, now)))
          }
        >
          {i18n.t('detail.tools.split')}
        </button>
      )}
    </div>
  );
}
