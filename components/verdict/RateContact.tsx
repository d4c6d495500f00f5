import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../conversation/interaction';
import { tooLongText } from '../entry/problem-text';
import { Field } from '../Field';
import { nameInSentence } from '../shown-text';
import { type VerdictDraft, VerdictFields } from './VerdictFields';

/** Longest line, in characters. */
const longestLine = 2000;

const asVerdict = (draft: VerdictDraft, line: string): Partial<Verdict> => ({
  ...(draft.rating === '' ? {} : { rating: Number(draft.rating) }),
  ...(draft.expectation === '' ? {} : { expectation: draft.expectation as Verdict['expectation'] }),
  ...(draft.resolved === '' ? {} : { resolved: draft.resolved as Verdict['resolved'] }),
  ...(line.trim() === '' ? {} : { notes: line.trim() }),
});

/**
 * Asks how a contact was that has just ended; keys 1 to 5 give stars from anywhere on the page but a text field. `brief`: shows the stars alone
 * until one is given. `save` may fail.
 */
export function RateContact(props: {
  organisation: string;
  /** BCP 47 tag for numbers. */
  language: string;
  brief?: boolean;
  save: (given: Partial<Verdict>) => Promise<unknown>;
  /** Leaves the contact unrated and asks no more. */
  leave?: () => void;
}) {
  const [draft, setDraft] = useState<VerdictDraft>({ rating: '', expectation: '', resolved: '' });
  const [line, setLine] = useState('');
  const [state, setState] = useState<'open' | 'saved' | 'failed'>('open');
  const change = (part: Partial<VerdictDraft>) => setDraft((known) => ({ ...known, ...part }));
  const tooLong = tooLongText(line, longestLine, props.language);
  const brief = props.brief === true && draft.rating === '';
  // Before it is drawn: an effect would come after, and a key that is pressed at once would be lost.
  useLayoutEffect(() => {
    if (state === 'saved') return;
    const pressed = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLInputElement && !/^(?:radio|checkbox)$/.test(target.type);
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!typing && plain && /^[1-5]$/.test(event.key)) change({ rating: event.key });
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [state]);
  if (state === 'saved') return <p role="status">{i18n.t('verdict.saved')}</p>;
  return (
    <form
      class="rate"
      onSubmit={(event) => {
        event.preventDefault();
        if (tooLong) {
          event.currentTarget.querySelector<HTMLElement>('#rate-line')?.focus();
          return;
        }
        props.save(asVerdict(draft, line)).then(
          () => setState('saved'),
          () => setState('failed'),
        );
      }}
    >
      <h2>{i18n.t('verdict.title', [nameInSentence(props.organisation)])}</h2>
      <VerdictFields name="rate" value={draft} brief={brief} titled onChange={change} />
      {!brief && <LineField value={line} problem={tooLong} onChange={setLine} />}
      {state === 'failed' && (
        <p class="problem" role="alert">
          {i18n.t('verdict.failed')}
        </p>
      )}
      <div class="actions">
        {!brief && (
          <button type="submit" class="main">
            {i18n.t('entry.save')}
          </button>
        )}
        {props.leave && (
          <button type="button" class="plain" onClick={props.leave}>
            {i18n.t('verdict.clear')}
          </button>
        )}
      </div>
    </form>
  );
}

function LineField(props: { value: string; problem: string | undefined; onChange: (line: string) => void }) {
  return (
    <Field id="rate-line" label={i18n.t('verdict.line')} problem={props.problem}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
