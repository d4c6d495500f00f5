/** One of a few: a row of radio buttons that look like labels. The chosen one can be taken back by choosing it again, or with Delete. */
export function Choice<T extends string>(props: {
  name: string;
  legend: string;
  hint?: string;
  value: string;
  options: readonly { value: T; label: string }[];
  /** The choice may be left open. */
  optional?: boolean;
  onChange: (value: T | '') => void;
}) {
  const { name, value, optional = true } = props;
  const takeBack = () => optional && props.onChange('');
  return (
    <fieldset
      class="choice"
      onKeyDown={(event) => {
        if (event.key === 'Delete' || event.key === 'Backspace') takeBack();
      }}
    >
      <legend>{props.legend}</legend>
      <div class="chips">
        {props.options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => props.onChange(option.value)}
              onClick={() => option.value === value && takeBack()}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {props.hint && <p class="hint">{props.hint}</p>}
    </fieldset>
  );
}
