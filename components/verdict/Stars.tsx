import { i18n } from '#i18n';

const stars = ['1', '2', '3', '4', '5'] as const;

/** One to five stars, as radio buttons; keys 1 to 5 choose while the focus is inside. `value`: '' for none; `titled`: a title asks already. */
export function Stars(props: {
  name: string;
  value: string;
  titled?: boolean;
  onChange: (value: string) => void;
}) {
  const given = Number(props.value);
  return (
    <fieldset
      class="choice stars"
      onKeyDown={(event) => {
        if (/^[1-5]$/.test(event.key)) props.onChange(event.key);
        if (event.key === 'Delete' || event.key === 'Backspace') props.onChange('');
      }}
    >
      <legend class={props.titled ? 'unseen' : undefined}>{i18n.t('verdict.rating')}</legend>
      <div class="chips">
        {stars.map((star) => (
          <label key={star} class={Number(star) <= given ? 'star lit' : 'star'}>
            <input
              type="radio"
              name={props.name}
              value={star}
              checked={star === props.value}
              onChange={() => props.onChange(star)}
              onClick={() => star === props.value && props.onChange('')}
            />
            <span aria-hidden="true">{Number(star) <= given ? '★' : '☆'}</span>
            <span class="unseen">{i18n.t('verdict.stars', Number(star))}</span>
          </label>
        ))}
      </div>
      <p class="hint">{i18n.t('verdict.starsHint')}</p>
    </fieldset>
  );
}
