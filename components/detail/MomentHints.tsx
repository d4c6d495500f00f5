import { i18n } from '#i18n';
import type { Moment } from '../../conversation/judgement';
import { withOverruling } from '../../conversation/overruling';
import { shownText } from '../shown-text';
import { useDetail } from './detail-context';
import { sayAgainst } from './say-against';

/** Moments as marks: found ones are hints to confirm or dismiss, the person's own can be taken away. */
export function MomentHints(props: { moments: readonly Moment[] }) {
  if (props.moments.length === 0) return null;
  return (
    <ul class="moments">
      {props.moments.map((moment) => (
        <li key={moment.kind} class={`moment ${moment.valence}`}>
          <MomentHint moment={moment} />
        </li>
      ))}
    </ul>
  );
}

function MomentHint({ moment }: { moment: Moment }) {
  const { kept, now, act } = useDetail();
  const { message, kind, source, note } = moment;
  const name = i18n.t(`moment.${kind}`);
  const say = (right: boolean) =>
    void act(i18n.t(right ? 'detail.moment.confirmed' : 'detail.moment.dismissed', [name]), () =>
      sayAgainst(
        kept.interaction.id,
        (known) =>
          withOverruling(known, { what: 'moment', message, kind, right, ...(note === '' ? {} : { note }) }),
        now,
      ),
    );
  return (
    <>
      <span class="moment-name">
        <span aria-hidden="true">{moment.valence === 'good' ? '✦ ' : '◇ '}</span>
        {name}
      </span>
      {note !== '' && (
        <span class="moment-note" dir="auto">
          {shownText(note, 500)}
        </span>
      )}
      {source === 'found' && (
        <>
          <span class="quiet">{i18n.t('detail.moment.hint')}</span>
          <button type="button" class="plain" onClick={() => say(true)}>
            {i18n.t('moment.confirm')}
            <span class="unseen">: {name}</span>
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => say(false)}>
        {i18n.t(source === 'found' ? 'moment.dismiss' : 'detail.moment.remove')}
        <span class="unseen">: {name}</span>
      </button>
    </>
  );
}
