import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { CorrectableFact } from './CorrectableFact';
import { useDetail } from './detail-context';
import { NoteMoment } from './NoteMoment';
import { PartyChoice } from './PartyChoice';
import { splitBefore } from './split-and-merge';

/** What can be done with one message: say who wrote it, correct it, note a moment, begin a new contact with it. */
export function MessageTools({ message, judged }: { message: Message; judged: JudgedMessage | undefined }) {
  const { kept, now, act } = useDetail();
  const [open, setOpen] = useState(false);
  const { id } = message;
  const { interaction, transcript } = kept;
  const isFirst = transcript.messages[0]?.id === id;
  const canSplit = !isFirst && interaction.origin !== 'manual';
  return (
    <div class="message-tools">
      <button type="button" class="plain opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">⋯</span>
        <span class="unseen">{i18n.t('detail.tools.open')}</span>
      </button>
      {open && (
        <div class="tools-open">
          <PartyChoice message={message} judged={judged} />
          <ul>
            <li>
              <strong>{i18n.t('detail.correct.fact.author')}</strong>{' '}
              <CorrectableFact what="author" message={id} />
            </li>
            <li>
              <strong>{i18n.t('detail.correct.fact.text')}</strong>{' '}
              <CorrectableFact what="text" message={id} />
            </li>
          </ul>
          <details>
            <summary>{i18n.t('detail.tools.moment')}</summary>
            <NoteMoment message={id} done={() => setOpen(false)} />
          </details>
          {canSplit && (
            <button
              type="button"
              onClick={() =>
                void act(i18n.t('detail.tools.splitDone'), () => splitBefore(interaction.id, id, now))
              }
            >
              {i18n.t('detail.tools.split')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
