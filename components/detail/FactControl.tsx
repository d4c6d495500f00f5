import { i18n } from '#i18n';
import type { Correctable } from '../../conversation/correction';
import { industries } from '../../conversation/industry';
import { channels } from '../../conversation/interaction';
import { channelText } from '../channel-text';
import type { FieldControl } from '../Field';

const times: readonly Correctable[] = ['startedAt', 'endedAt', 'instant'];

/** Whether a fact is a point in time. */
export function isTime(what: Correctable): boolean {
  return times.includes(what);
}

/** The control for one fact: a list where there is one, else a field of its kind. */
export function FactControl(props: {
  what: Correctable;
  field: FieldControl;
  typed: string;
  onType: (typed: string) => void;
}) {
  const { what, field, typed } = props;
  const shown = {
    ...field,
    value: typed,
    onInput: (event: { currentTarget: { value: string } }) => props.onType(event.currentTarget.value),
  };
  if (what === 'text') return <textarea {...shown} dir="auto" rows={4} />;
  if (what === 'channel')
    return (
      <select {...shown}>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {channelText(channel)}
          </option>
        ))}
      </select>
    );
  if (what === 'industry')
    return (
      <select {...shown}>
        <option value="">{i18n.t('industry.none')}</option>
        {industries.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`industry.${one}`)}
          </option>
        ))}
      </select>
    );
  if (what === 'zone')
    return (
      <>
        <input {...shown} type="text" list={`${field.id}-zones`} autocomplete="off" />
        <datalist id={`${field.id}-zones`}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </>
    );
  if (isTime(what)) return <input {...shown} type="datetime-local" step={1} />;
  return <input {...shown} type="text" dir="auto" />;
}
