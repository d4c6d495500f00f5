import { waitShare } from './wait-share';

/** A wait drawn to scale, hatched while it is open, with a mark where the organisation said it would end. Seconds; words stand beside it. */
export function WaitBar(props: { seconds: number; open: boolean; announcedS: number | null }) {
  return (
    <div class="wait-bar" aria-hidden="true">
      <div
        class={props.open ? 'length open' : 'length'}
        style={{ width: `${waitShare(props.seconds) * 100}%` }}
      />
      {props.announcedS !== null && (
        <div class="announced" style={{ insetInlineStart: `${waitShare(props.announcedS) * 100}%` }} />
      )}
    </div>
  );
}
