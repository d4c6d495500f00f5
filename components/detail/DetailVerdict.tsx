import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '../../conversation/interaction';
import { longestText, mostTags, tagsOf } from '../entry/check-entry';
import { problemText } from '../entry/problem-text';
import { Field } from '../Field';
import { giveVerdict } from '../verdict/give-verdict';
import { type VerdictDraft, VerdictFields } from '../verdict/VerdictFields';
import { useDetail } from './detail-context';
import { MoreVerdict } from './MoreVerdict';
import { usePressed } from './use-pressed';
import { useTyped } from './use-typed';

/** What the person says of the contact: stars and answers are saved at once, notes and tags when the field is left. */
export function DetailVerdict() {
  const { kept, language, now, act } = useDetail();
  const { id, verdict } = kept.interaction;
  const [notes, setNotes] = useTyped('detail-notes', verdict.notes);
  const [tags, setTags] = useTyped('detail-tags', verdict.tags.join(', '));
  // As it was when the contact was opened: giving stars must not fold the questions away.
  const [unrated] = useState(verdict.rating === null && verdict.resolved === null);
  const tooLong = notes.length > longestText;
  const tooMany = tagsOf(tags).length > mostTags;
  const give = (given: Partial<Verdict>) => {
    const before = Object.fromEntries(
      Object.keys(given).map((name) => [name, verdict[name as keyof Verdict]]),
    ) as Partial<Verdict>;
    return act(i18n.t('verdict.saved'), async () => {
      const saved = await giveVerdict(id, given, now());
      return saved && (() => giveVerdict(id, before, now()));
    });
  };
  const [draft, press] = usePressed<VerdictDraft>(
    {
      rating: verdict.rating === null ? '' : String(verdict.rating),
      expectation: verdict.expectation ?? '',
      resolved: verdict.resolved ?? '',
    },
    (pressed, shown) => {
      const { rating, expectation, resolved } = pressed;
      return give({
        ...(rating !== shown.rating && { rating: rating === '' ? null : Number(rating) }),
        ...(expectation !== shown.expectation && {
          expectation: (expectation || null) as Verdict['expectation'],
        }),
        ...(resolved !== shown.resolved && { resolved: (resolved || null) as Verdict['resolved'] }),
      });
    },
  );
  return (
    <details class="detail-verdict" open={unrated}>
      <summary>
        <h3>{i18n.t('detail.verdict')}</h3> {givenText(verdict)}
      </summary>
      <VerdictFields
        name="detail"
        titled
        value={draft}
        onChange={(change) => press({ ...draft, ...change })}
      />
      <Field
        id="detail-notes"
        label={i18n.t('detail.notes')}
        problem={tooLong ? problemText('textTooLong', language) : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={3}
            value={notes}
            onInput={(event) => setNotes(event.currentTarget.value)}
            onChange={() => !tooLong && notes !== verdict.notes && void give({ notes })}
          />
        )}
      </Field>
      <Field
        id="detail-tags"
        label={i18n.t('entry.tags')}
        hint={i18n.t('entry.tagsHint')}
        problem={tooMany ? i18n.t('problem.tooManyTags') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            value={tags}
            onInput={(event) => setTags(event.currentTarget.value)}
            onChange={() => !tooMany && void give({ tags: tagsOf(tags) })}
          />
        )}
      </Field>
      <MoreVerdict {...{ verdict, language, give }} />
    </details>
  );
}

/** What was given already, in one line: "4 stars · Is it solved? Yes". */
function givenText({ rating, expectation, resolved }: Verdict): string {
  const parts = [
    ...(rating === null ? [] : [i18n.t('verdict.stars', rating)]),
    ...(expectation === null ? [] : [i18n.t(`verdict.${expectation}`)]),
    ...(resolved === null ? [] : [`${i18n.t('verdict.resolved')} ${i18n.t(`verdict.${resolved}`)}`]),
  ];
  return parts.join(' · ');
}
