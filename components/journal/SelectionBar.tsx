import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListState } from '../../storage/list/list-note';
import { mostTags, tagsOf } from '../entry/check-entry';
import { tooLongText } from '../entry/problem-text';
import { numberFormat } from '../formats';
import type { SelectionWork } from './use-selection-work';

/** What can be done with the selected contacts. `shown`: how many contacts the list shows. */
export function SelectionBar(props: {
  count: number;
  shown: number;
  state: ListState | null;
  language: string;
  work: SelectionWork;
  selectAll: () => void;
  selectNone: () => void;
}) {
  const { count, shown, work, language } = props;
  const [tagging, setTagging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const number = (value: number) => numberFormat(language, {}).format(value);
  if (count === 0) return null;
  return (
    <section class="selection" aria-label={i18n.t('journal.selection')}>
      <p role="status">{i18n.t('journal.selected', count, [number(count)])}</p>
      {count < shown && (
        <button type="button" class="plain" onClick={props.selectAll}>
          {i18n.t('journal.selectAll', [number(shown)])}
        </button>
      )}
      <button type="button" class="plain" onClick={props.selectNone}>
        {i18n.t('journal.selectNone')}
      </button>
      <span class="does">
        <button ref={opener} type="button" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
          {i18n.t('journal.tag')}
        </button>
        <button type="button" disabled={count < 2} onClick={work.join}>
          {i18n.t('journal.join')}
        </button>
        <button type="button" onClick={work.leave}>
          {i18n.t('journal.leave')}
        </button>
        <button type="button" onClick={work.hand}>
          {i18n.t('journal.export')}
        </button>
        <button type="button" onClick={work.remove}>
          {i18n.t('journal.delete')}
        </button>
      </span>
      {tagging && (
        <TagForm
          language={language}
          tags={props.state?.tags.map(({ value }) => value) ?? []}
          save={(tags) => {
            work.tag(tags);
            setTagging(false);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Longest tag in characters. */
const longestTag = 60;

function TagForm(props: {
  tags: readonly string[];
  language: string;
  save: (tags: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  // As a contact's own field takes them: a comma parts them there too.
  const tags = tagsOf(typed);
  const longest = tags.reduce((one, other) => (other.length > one.length ? other : one), '');
  const problem =
    tags.length > mostTags ? i18n.t('problem.tooManyTags') : tooLongText(longest, longestTag, props.language);
  return (
    <form
      class="tagging"
      onSubmit={(event) => {
        event.preventDefault();
        if (tags.length > 0 && !problem) props.save(tags);
      }}
    >
      <label for="tag">{i18n.t('journal.tagName')}</label>
      <input
        id="tag"
        class="tag-name"
        type="text"
        dir="auto"
        list="tags"
        autocomplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && 'tag-problem'}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id="tags">
        {props.tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" class="main" disabled={tags.length === 0 || problem !== undefined}>
        {i18n.t('journal.tagSave')}
      </button>
      {problem && (
        <p class="problem" id="tag-problem">
          {problem}
        </p>
      )}
    </form>
  );
}
