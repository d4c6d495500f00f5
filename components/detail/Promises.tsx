import { i18n } from '#i18n';
import type { PromiseMade } from '../../conversation/promise';
import { changeKept } from '../../storage/change-kept';
import { Choice } from '../Choice';
import { shownText } from '../shown-text';
import { useDetail } from './detail-context';
import { whenText } from './when-text';

const statuses = ['open', 'kept', 'broken'] as const;

/** What the organisation said it would do, and what became of it. */
export function Promises() {
  const { kept } = useDetail();
  const promises = kept.transcript.promises ?? [];
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="promises-title">
      <h3 id="promises-title">{i18n.t('detail.whole.promises')}</h3>
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PromiseLine({ promise }: { promise: PromiseMade }) {
  const { kept, language, now, act } = useDetail();
  const { id, text, dueAt, status } = promise;
  const decide = (next: PromiseMade['status']) =>
    void act(i18n.t('detail.whole.promiseSaved', [i18n.t(`evidence.promise.${next}`)]), async () => {
      const saved = await decided(kept.interaction.id, { ...promise, status: next }, now());
      return saved && (() => decided(kept.interaction.id, promise, now()));
    });
  return (
    <>
      <p dir="auto">{shownText(text, 500)}</p>
      {dueAt !== null && (
        <p class="quiet">{i18n.t('detail.whole.due', [whenText(dueAt, kept.interaction, language)])}</p>
      )}
      <Choice
        name={`promise-${id}`}
        legend={i18n.t('detail.whole.promiseStatus')}
        optional={false}
        value={status}
        options={statuses.map((value) => ({ value, label: i18n.t(`evidence.promise.${value}`) }))}
        onChange={(next) => next !== '' && decide(next)}
      />
    </>
  );
}

/** Saves what became of a promise. `now`: ms since 1970 UTC. */
function decided(interaction: string, { id, status }: PromiseMade, now: number) {
  return changeKept(
    interaction,
    (kept) => ({
      ...kept,
      transcript: {
        ...kept.transcript,
        promises: (kept.transcript.promises ?? []).map((one) =>
          one.id === id ? { ...one, status, decidedAt: status === 'open' ? null : now } : one,
        ),
      },
    }),
    now,
  );
}
