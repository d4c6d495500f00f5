/** A yes or no with its label, and a hint below it. */
export function Check(props: {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { id, hint } = props;
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        checked={props.checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
