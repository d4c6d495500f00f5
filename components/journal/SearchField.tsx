import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** The search over all words, as one types. `onType`: `typing` is true while one search is being typed; `onLeave`: on to the list. */
export function SearchField(props: {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  onType: (text: string, typing: boolean) => void;
  onLeave: () => void;
}) {
  const { text, onType } = props;
  // The first letter is a step that "back" takes back; further letters are the same step.
  const typing = useRef(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox before 118 does not know <search>.
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        props.onLeave();
      }}
    >
      <label class="unseen" for="search">
        {i18n.t('journal.search')}
      </label>
      <input
        ref={props.input}
        id="search"
        type="search"
        dir="auto"
        autocomplete="off"
        maxLength={300}
        placeholder={i18n.t('journal.search')}
        value={text}
        onInput={(event) => {
          onType(event.currentTarget.value, typing.current);
          typing.current = true;
        }}
        onBlur={() => {
          typing.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            props.onLeave();
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            if (text === '') props.onLeave();
            else onType('', typing.current);
          }
        }}
      />
    </form>
  );
}
