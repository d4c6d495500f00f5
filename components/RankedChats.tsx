import { i18n } from '#i18n';
import type { RankedChat } from '../conversation/summary';
import { reasonText } from './reason-text';
import { shownText } from './shown-text';
import { dayText, durationText } from './time-text';

/** A ranking: the remembered line or the deciding reason first, which opens the contact; then who and how long, the score last and open to the question why. */
export function RankedChats(props: {
  title: string;
  id: string;
  chats: readonly RankedChat[];
  now: number;
  language: string;
  open: (id: string) => void;
}) {
  if (props.chats.length === 0) return null;
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ol>
        {props.chats.map((chat) => (
          <li key={chat.id} class="ranked">
            <Ranked chat={chat} now={props.now} language={props.language} open={props.open} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ranked(props: { chat: RankedChat; now: number; language: string; open: (id: string) => void }) {
  const { chat, language } = props;
  const reason = chat.reason === null ? '' : reasonText(chat.reason, language);
  const name = shownText(chat.organisationName || chat.organisation, 60);
  const facts = [
    ...(chat.line !== null && reason !== '' ? [reason] : []),
    // A reason that tells the same span has said it already.
    ...(chat.longestWaitS === null || chat.reason?.value === chat.longestWaitS
      ? []
      : [i18n.t('ranked.longestWait', [durationText(chat.longestWaitS, language)])]),
  ];
  return (
    <>
      <p class="line">
        <button type="button" class="line-open" onClick={() => props.open(chat.id)}>
          {chat.line === null ? (
            reason || i18n.t('ranked.noReason')
          ) : (
            <q dir="auto">{shownText(chat.line.text, 240)}</q>
          )}
        </button>
      </p>
      <div class="ranked-foot quiet">
        <p>
          <bdi>{name}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </p>
        <time dateTime={new Date(chat.startedAt).toISOString()}>
          {dayText(chat.startedAt, props.now, language)}
        </time>
      </div>
      <Why chat={chat} reason={reason} language={language} />
    </>
  );
}

function Why(props: { chat: RankedChat; reason: string; language: string }) {
  const { chat, reason, language } = props;
  const estimated = chat.basis !== 'rated';
  const score = `${estimated ? '~\u2009' : ''}${Math.round(chat.score)}`;
  const points = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  return (
    <details class="why">
      <summary>
        <span aria-hidden="true">{score}</span>
        <span class="unseen">
          {i18n.t(estimated ? 'ranked.estimated' : 'ranked.rated', [Math.round(chat.score)])}
        </span>
      </summary>
      <p class="quiet">
        {i18n.t(estimated ? 'ranked.whyEstimated' : 'ranked.whyRated')}{' '}
        {chat.reason !== null &&
          reason !== '' &&
          i18n.t('ranked.decided', [reason, points.format(chat.reason.points)])}
      </p>
    </details>
  );
}
