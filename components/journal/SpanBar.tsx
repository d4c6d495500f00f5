import type { ListedInteraction } from '../../storage/list/list-note';
import { waitShare } from '../wait-share';

/** Seconds from the first sign of a contact to its end, or to the last look at it while it is open. */
export function spanS({ startedAt, endedAt, lastSeenAt }: ListedInteraction): number {
  return Math.max(0, ((endedAt ?? Math.max(lastSeenAt, startedAt)) - startedAt) / 1000);
}

/** A contact drawn to the scale of all bars: its length is how long it took, its parts who waited: first the queue, then other waits for the organisation, then the organisation's own. */
export function SpanBar({ interaction }: { interaction: ListedInteraction }) {
  const { queueS, customerWaitingS, companyWaitingS } = interaction.judged.figures;
  const whole = spanS(interaction);
  const queue = queueS ?? 0;
  const other = Math.max(0, (customerWaitingS ?? 0) - queue);
  const parts = [
    ['queue', queue],
    ['wait', other],
    ['theirs', companyWaitingS ?? 0],
  ] as const;
  // Waits may lie over each other, or reach beyond what is known of the end.
  const sum = Math.max(whole, queue + other + (companyWaitingS ?? 0), 1);
  const drawn = Math.max(whole, customerWaitingS ?? 0);
  return (
    <span class="span-bar" aria-hidden="true">
      <span
        class={interaction.state === 'open' ? 'length open' : 'length'}
        style={{ width: `${waitShare(drawn) * 100}%` }}
      >
        {parts.map(([kind, seconds]) =>
          seconds > 0 ? (
            <span key={kind} class={kind} style={{ width: `${(seconds / sum) * 100}%` }} />
          ) : null,
        )}
      </span>
    </span>
  );
}
