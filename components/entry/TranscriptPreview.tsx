import { i18n } from '#i18n';
import type { Party } from '../../conversation/party';
import type { BroughtMessage } from '../../exchange/read-transcript/read-text';
import { shownText } from '../shown-text';

const parties = ['customer', 'agent', 'bot', 'system'] as const;

/** Most rows that are drawn; what is saved is all of it. */
const mostRows = 200;

function partyText(party: Party): string {
  return i18n.t(`transcript.${party}`);
}

/** What was understood of a transcript: who is who, and every message, to be corrected before it is saved. */
export function TranscriptPreview(props: {
  messages: readonly BroughtMessage[];
  language: string;
  setParty: (author: string, party: Party) => void;
  swap: () => void;
  leaveOut: (index: number) => void;
}) {
  const { messages, language } = props;
  const partyOf = new Map(messages.map(({ author, party }) => [author, party]));
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  const named = (author: string) => shownText(author, 60) || i18n.t('transcript.unnamed');
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">
        {i18n.t('transcript.preview')}: {i18n.t('transcript.messages', messages.length)}
      </h2>
      <fieldset class="parties">
        <legend>{i18n.t('transcript.who')}</legend>
        {[...partyOf].map(([author, party]) => (
          <label key={author}>
            <bdi>{named(author)}</bdi>
            <select
              value={party}
              onChange={(event) => props.setParty(author, event.currentTarget.value as Party)}
            >
              {parties.map((one) => (
                <option key={one} value={one}>
                  {partyText(one)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" class="plain" onClick={props.swap}>
          {i18n.t('transcript.swap')}
        </button>
      </fieldset>
      <ol class="brought">
        {messages.slice(0, mostRows).map((message, index) => (
          <li key={`${index}-${message.text}`} class={message.party}>
            <p class="quiet by">
              <span>{partyText(message.party)}</span>
              {message.author !== '' && <bdi>{named(message.author)}</bdi>}
              {message.at !== null && (
                <time dateTime={new Date(message.at).toISOString()}>{clock.format(message.at)}</time>
              )}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('transcript.leaveOutOf', [shownText(message.text, 40)])}
                onClick={() => props.leaveOut(index)}
              >
                {i18n.t('transcript.leaveOut')}
              </button>
            </p>
            <p class="said" dir="auto">
              {message.text.slice(0, 4000)}
            </p>
          </li>
        ))}
      </ol>
      {messages.length > mostRows && (
        <p class="quiet">{i18n.t('transcript.moreRows', messages.length - mostRows)}</p>
      )}
    </section>
  );
}
