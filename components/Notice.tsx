import type { ComponentChildren } from 'preact';

/** A quiet line that says what has just happened, with what can be done about it; read out without taking the focus. Empty shows nothing. */
export function Notice(props: { text: string; children?: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      {props.text !== '' && (
        <>
          <p>{props.text}</p>
          {props.children}
        </>
      )}
    </div>
  );
}
