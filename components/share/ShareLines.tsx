import { i18n } from '#i18n';
import { shownText } from '../shown-text';

const most = 6;

/** Sentences of the contact to choose from; one click takes one over. */
export function ShareLines(props: {
  lines: readonly string[];
  chosen: string;
  choose: (line: string) => void;
}) {
  if (props.lines.length < 2) return null;
  return (
    <fieldset class="choice lines">
      <legend>{i18n.t('share.lines')}</legend>
      {props.lines.slice(0, most).map((line) => (
        <button
          key={line}
          type="button"
          class="line"
          dir="auto"
          aria-pressed={line === props.chosen}
          onClick={() => props.choose(line)}
        >
          {shownText(line, 160)}
        </button>
      ))}
    </fieldset>
  );
}
