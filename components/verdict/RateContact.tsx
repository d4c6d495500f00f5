import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../conversation/interaction';
import { nameInSentence } from '../shown-text';
import { type VerdictDraft, VerdictFields } from './VerdictFields';

const asVerdict = (draft: VerdictDraft, line: string): Partial<Verdict> => ({
  ...(draft.rating === '' ? {} : { rating: Number(draft.rating) }),
  ...(draft.expectation === '' ? {} : { expectation: draft.expectation as Verdict['expectation'] }),
  ...(draft.resolved === '' ? {} : { resolved: draft.resolved as Verdict['resolved'] }),
  ...(line.trim() === '' ? {} : { notes: line.trim() }),
});

/** Asks how a contact was that has just ended; keys 1 to 5 give stars from anywhere inside but the line. `save` may fail. */
export function RateContact(props: {
  organisation: string;
  save: (given: Partial<Verdict>) => Promise<unknown>;
}) {
  const [draft, setDraft] = useState<VerdictDraft>({ rating: '', expectation: '', resolved: '' });
  const [line, setLine] = useState('');
  const [state, setState] = useState<'open' | 'saved' | 'failed'>('open');
  const change = (part: Partial<VerdictDraft>) => setDraft((known) => ({ ...known, ...part }));
  if (state === 'saved') return <p role="status">{i18n.t('verdict.saved')}</p>;
  return (
    <form
      class="rate"
      onSubmit={(event) => {
        event.preventDefault();
        props.save(asVerdict(draft, line)).then(
          () => setState('saved'),
          () => setState('failed'),
        );
      }}
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
        if (!typing && /^[1-5]$/.test(event.key)) change({ rating: event.key });
      }}
    >
      <h2>{i18n.t('verdict.title', [nameInSentence(props.organisation)])}</h2>
      <VerdictFields name="rate" value={draft} onChange={change} />
      <div class="field">
        <label for="rate-line">{i18n.t('verdict.line')}</label>
        <input
          type="text"
          id="rate-line"
          dir="auto"
          value={line}
          maxLength={2000}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
      </div>
      {state === 'failed' && (
        <p class="problem" role="alert">
          {i18n.t('verdict.failed')}
        </p>
      )}
      <button type="submit" class="main">
        {i18n.t('entry.save')}
      </button>
    </form>
  );
}
