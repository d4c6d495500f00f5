import { i18n } from '#i18n';
import { channels } from '../../conversation/interaction';
import type { KnownOrganisation } from '../../storage/known-organisations';
import { Choice } from '../Choice';
import { channelText } from '../channel-text';
import { Field } from '../Field';
import { VerdictFields } from '../verdict/VerdictFields';
import { EntryDetails, type EntryFieldsProps } from './EntryDetails';
import { OrganisationField } from './OrganisationField';
import { problemText } from './problem-text';

/** What the form can do besides being typed in. */
export interface EntryActions {
  save: () => void;
  /** Saves "it just worked": no contact was needed. */
  worked: () => void;
  discard: () => void;
}

/** Ways that are logged by hand most often stand first. */
const order = [
  ...(['phone', 'email', 'in_person', 'letter', 'chat', 'web_form'] as const),
  ...channels.filter((channel) => !/^(?:phone|email|in_person|letter|chat|web_form)$/.test(channel)),
];

/** A contact written down by hand: five questions, everything else folded away. */
export function EntryForm(
  props: EntryFieldsProps & {
    known: readonly KnownOrganisation[];
    detailsOpen: boolean;
    onDetails: (open: boolean) => void;
    failed: boolean;
    actions: EntryActions;
  },
) {
  const { draft, problems, language, change, actions } = props;
  const wrong = Object.keys(problems).length;
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        actions.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.save();
      }}
    >
      <p class="lead quiet">{i18n.t('entry.lead')}</p>
      <OrganisationField
        id="entry-organisation"
        label={i18n.t('entry.organisation')}
        value={draft.organisation}
        known={props.known}
        problem={problemText(problems.organisation, language)}
        onChange={(organisation) => change({ organisation })}
      />
      <div class="worked">
        <button type="button" onClick={actions.worked}>
          {i18n.t('entry.worked')}
        </button>
        <span class="hint">{i18n.t('entry.workedHint')}</span>
      </div>
      <Choice
        name="entry-channel"
        legend={i18n.t('entry.channel')}
        value={draft.channel}
        optional={false}
        options={order.map((value) => ({ value, label: channelText(value) }))}
        onChange={(channel) => change({ channel })}
      />
      <Field
        id="entry-started"
        label={i18n.t('entry.started')}
        problem={problemText(problems.started, language)}
      >
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={draft.started}
            onInput={(event) => change({ started: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="entry-about" label={i18n.t('entry.about')} problem={problemText(problems.about, language)}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            value={draft.about}
            onInput={(event) => change({ about: event.currentTarget.value })}
          />
        )}
      </Field>
      <VerdictFields name="entry" value={draft} onChange={change} />
      <details
        class="more"
        open={props.detailsOpen}
        onToggle={(event) => props.onDetails(event.currentTarget.open)}
      >
        <summary>{i18n.t('entry.more')}</summary>
        <EntryDetails draft={draft} problems={problems} language={language} change={change} />
      </details>
      {wrong > 0 && (
        <p class="problem" role="alert">
          {i18n.t('entry.fix', wrong)}
        </p>
      )}
      {props.failed && (
        <p class="problem" role="alert">
          {i18n.t('entry.failed')}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('entry.save')}
        </button>
        <button type="button" class="plain" onClick={actions.discard}>
          {i18n.t('entry.discard')}
        </button>
        <span class="hint">{i18n.t('entry.saveHint')}</span>
      </div>
    </form>
  );
}
