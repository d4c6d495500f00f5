import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { Field } from '../Field';
import { TextField } from '../TextField';
import { MoodChoice } from '../verdict/MoodChoice';
import { MoreQuestions } from '../verdict/MoreQuestions';
import { type EntryProblems, slowChannels } from './check-entry';
import type { EntryDraft } from './entry-draft';
import { problemText } from './problem-text';

/** A draft, what is wrong in it, and how to change it. */
export interface EntryFieldsProps {
  draft: EntryDraft;
  problems: EntryProblems;
  language: string;
  change: (part: Partial<EntryDraft>) => void;
}

/** Everything of an entry that need not be told: times, people, the story, the feeling. */
export function EntryDetails({ draft, problems, language, change }: EntryFieldsProps) {
  const text = (name: keyof EntryDraft, label: string, hint?: string) => (
    <Field id={`entry-${name}`} label={label} hint={hint} problem={problemText(problems[name], language)}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          value={draft[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const time = (name: 'answeredAt' | 'ended', label: string) => (
    <Field id={`entry-${name}`} label={label} problem={problemText(problems[name], language)}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          value={draft[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const area = (name: keyof EntryDraft, label: string) => (
    <TextField
      id={`entry-${name}`}
      label={label}
      problem={problemText(problems[name], language)}
      value={draft[name]}
      onText={(text) => change({ [name]: text })}
    />
  );
  const mood = (name: 'moodBefore' | 'moodAfter') => (
    <MoodChoice
      name={`entry-${name}`}
      legend={i18n.t(`entry.${name}`)}
      value={draft[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    />
  );
  return (
    <>
      <section>
        <h2 class="part">{i18n.t('entry.time')}</h2>
        <div class="pair">
          {slowChannels.includes(draft.channel)
            ? time('answeredAt', i18n.t('entry.answeredAt'))
            : text('waitMinutes', i18n.t('entry.waitMinutes'), i18n.t('entry.waitHint'))}
          {text('expectedMinutes', i18n.t('entry.expectedMinutes'))}
        </div>
        <Choice
          name="entry-answered"
          legend={i18n.t('entry.answered')}
          value={draft.answered}
          options={[
            { value: 'yes', label: i18n.t('entry.answeredYes') },
            { value: 'no', label: i18n.t('entry.answeredNo') },
          ]}
          onChange={(answered) => change({ answered })}
        />
        {time('ended', i18n.t('entry.ended'))}
      </section>
      <section>
        <h2 class="part">{i18n.t('entry.who')}</h2>
        <div class="pair">
          {text('person', i18n.t('entry.person'))}
          {text('position', i18n.t('entry.position'))}
        </div>
        {text('reference', i18n.t('entry.reference'))}
        {area('said', i18n.t('entry.said'))}
        {area('promised', i18n.t('entry.promised'))}
        <Field
          id="entry-promisedUntil"
          label={i18n.t('entry.promisedUntil')}
          problem={problemText(problems.promisedUntil, language)}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={draft.promisedUntil}
              onInput={(event) => change({ promisedUntil: event.currentTarget.value })}
            />
          )}
        </Field>
      </section>
      <section>
        <h2 class="part">{i18n.t('entry.story')}</h2>
        {area('ledTo', i18n.t('entry.ledTo'))}
        {area('happened', i18n.t('entry.happened'))}
        {area('why', i18n.t('entry.why'))}
      </section>
      <section>
        <h2 class="part">{i18n.t('entry.feel')}</h2>
        {mood('moodBefore')}
        {mood('moodAfter')}
        <MoreQuestions name="entry" value={draft} onChange={change} />
        {text('tags', i18n.t('entry.tags'), i18n.t('entry.tagsHint'))}
      </section>
    </>
  );
}
