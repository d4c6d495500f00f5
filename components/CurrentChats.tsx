import { i18n } from '#i18n';
import type { CurrentChat } from '../conversation/summary';
import { shownText } from './shown-text';
import { personCame, standingText } from './standing-text';
import { clockText, durationText } from './time-text';
import { WaitBar } from './WaitBar';

/** The chats that are open now, each with its running wait. `now`: ms since 1970 UTC. */
export function CurrentChats(props: {
  chats: readonly CurrentChat[];
  now: number;
  language: string;
  /** Brings the browser tab of a chat to the front. */
  goToTab: (tab: number) => void;
  /** Opens the page with the stopwatch, for contacts that are timed by hand. */
  goToStopwatch: () => void;
}) {
  if (props.chats.length === 0) return null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{i18n.t('now.title')}</h2>
      <ul>
        {props.chats.map((chat) => (
          <li key={chat.id} class="current">
            <Current {...props} chat={chat} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Current(props: {
  chat: CurrentChat;
  now: number;
  language: string;
  goToTab: (tab: number) => void;
  goToStopwatch: () => void;
}) {
  const { chat, now, language } = props;
  const { tab } = chat;
  const { waiting, announcedS, human } = chat.standing;
  const seconds = waiting === null ? 0 : Math.max(0, (now - waiting.since) / 1000);
  const name = shownText(chat.organisationName || chat.organisation, 60);
  return (
    <>
      <div class="current-head">
        <button
          type="button"
          class="plain organisation"
          onClick={() => (tab === null ? props.goToStopwatch() : props.goToTab(tab))}
        >
          <bdi>{name}</bdi>
          <span class="unseen"> {i18n.t(tab === null ? 'watch.open' : 'now.goToTab')}</span>
        </button>
        {waiting !== null && (
          <span class="clock">
            <span aria-hidden="true">
              {waiting.atLeast ? '≥ ' : ''}
              {clockText(seconds)}
            </span>
            <span class="unseen">
              {i18n.t(waiting.atLeast ? 'now.waitingAtLeast' : 'now.waiting', [
                durationText(seconds, language),
              ])}
            </span>
          </span>
        )}
      </div>
      {waiting !== null && <WaitBar seconds={seconds} open={true} announcedS={announcedS} />}
      <p>{standingText(chat, language)}</p>
      {waiting !== null && human !== '' && <p class="quiet">{personCame(chat, language)}</p>}
      {chat.confidence === 'low' && <p class="quiet">{i18n.t('now.unsure')}</p>}
    </>
  );
}
