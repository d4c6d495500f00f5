import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/**
 * The form in which something of a contact is changed where it stands: the first field has the focus, Escape gives up. `save` gets the
 * form, so that a field with a problem can be focused; `done` is called when it is given up.
 */
export function EditForm(props: {
  save: (form: HTMLFormElement) => void;
  done: () => void;
  children: ComponentChildren;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  return (
    <form
      ref={form}
      class="fact-editor"
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        props.done();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        props.save(event.currentTarget);
      }}
    >
      {props.children}
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('detail.correct.save')}
        </button>
        <button type="button" onClick={props.done}>
          {i18n.t('detail.correct.cancel')}
        </button>
      </div>
    </form>
  );
}
