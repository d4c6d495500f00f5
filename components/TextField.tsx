import { Field } from './Field';

/** A labelled field for lines of the person's own, in whichever direction they are written. `rows`: height in lines. */
export function TextField(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  rows?: number;
  value: string;
  onText: (text: string) => void;
}) {
  const { rows = 2, value, onText, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={rows}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
