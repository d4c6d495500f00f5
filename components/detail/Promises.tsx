import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromiseMade } from '../../conversation/promise';
import { Choice } from '../Choice';
import { shownText } from '../shown-text';
import { changePromise } from './change-promise';
import { useDetail } from './detail-context';
import { newPromise, PromiseForm } from './PromiseForm';
import { usePressed } from './use-pressed';
import { whenText } from './when-text';

const statuses = ['open', 'kept', 'broken'] as const;

/** What the organisation said it would do and what became of it; more can be noted. */
export function Promises() {
  const { kept } = useDetail();
  const promises = kept.transcript.promises ?? [];
  const [adding, setAdding] = useState<PromiseMade | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section aria-labelledby="promises-title">
      <h3 id="promises-title">{i18n.t('detail.whole.promises')}</h3>
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} removed={() => button.current?.focus()} />
          </li>
        ))}
      </ul>
      {adding ? (
        <PromiseForm
          promise={adding}
          known={false}
          done={() => {
            setAdding(null);
            queueMicrotask(() => button.current?.focus());
          }}
        />
      ) : (
        <button ref={button} type="button" class="plain" onClick={() => setAdding(newPromise('', ''))}>
          {i18n.t('promise.add')}
        </button>
      )}
    </section>
  );
}

function PromiseLine({ promise, removed }: { promise: PromiseMade; removed: () => void }) {
  const { kept, language, now, act } = useDetail();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, text, dueAt, status } = promise;
  const change = (said: string, next: PromiseMade | null) =>
    act(said, () => changePromise(kept.interaction.id, id, next, now));
  const [shown, press] = usePressed<PromiseMade['status']>(status, (next) =>
    change(i18n.t('detail.whole.promiseSaved', [i18n.t(`evidence.promise.${next}`)]), {
      ...promise,
      status: next,
      decidedAt: next === 'open' ? null : now(),
    }),
  );
  if (open)
    return (
      <PromiseForm
        promise={promise}
        known
        done={() => {
          setOpen(false);
          queueMicrotask(() => button.current?.focus());
        }}
      />
    );
  const named = <span class="unseen">: {shownText(text, 60)}</span>;
  return (
    <>
      <p dir="auto">{shownText(text, 500)}</p>
      <p class="quiet">
        {dueAt !== null &&
          `${i18n.t('detail.whole.due', [whenText(dueAt, kept.interaction, language, 'day')])} `}
        <button ref={button} type="button" class="plain correct" onClick={() => setOpen(true)}>
          {i18n.t('promise.change')}
          {named}
        </button>{' '}
        <button
          type="button"
          class="plain correct"
          onClick={() =>
            void change(i18n.t('promise.removed'), null).then((gone) => {
              if (gone) removed();
            })
          }
        >
          {i18n.t('detail.moment.remove')}
          {named}
        </button>
      </p>
      <Choice
        name={`promise-${id}`}
        legend={i18n.t('detail.whole.promiseStatus')}
        optional={false}
        value={shown}
        options={statuses.map((value) => ({ value, label: i18n.t(`evidence.promise.${value}`) }))}
        onChange={(next) => next !== '' && press(next)}
      />
    </>
  );
}
