import type { ComponentChildren } from 'preact';

/** What a control inside a {@link Field} has to carry so that label, hint and problem are read with it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** A labelled field with a quiet hint below it and, where something is wrong, a sentence that says what. */
export function Field(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  children: (control: FieldControl) => ComponentChildren;
}) {
  const { id, label, hint, problem } = props;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {props.children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem !== undefined,
      })}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
