import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { correctionOf } from '../../conversation/correction';
import type { JudgedMessage } from '../../conversation/judgement';
import type { Message } from '../../conversation/message';
import { shownText } from '../shown-text';
import { CannedEvidence } from './CannedEvidence';
import { CorrectedNote } from './CorrectableFact';
import { useDetail } from './detail-context';
import { MessageTools } from './MessageTools';
import { MomentHints } from './MomentHints';
import { formFor, isAbout, whenText } from './when-text';

/** From this probability on, company text is drawn as canned. */
const cannedFrom = 0.5;
const longestShown = 5000;

/** One message as it was shown: who, when, the words, what the page changed, and what the rules make of it. */
export function TranscriptMessage(props: { message: Message; judged: JudgedMessage | undefined }) {
  const { message, judged } = props;
  const { kept, language } = useDetail();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // What had the focus goes with the tools.
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const { author, text, former, withdrawnAt } = message;
  const party = judged?.party ?? message.party;
  const canned = (judged?.cannedScore ?? 0) >= cannedFrom;
  const moments = kept.transcript.moments.filter(({ message: id }) => id === message.id);
  const warm = moments.some(({ valence }) => valence === 'good');
  const kind = [party, canned && 'canned', withdrawnAt !== null && 'withdrawn', warm && 'warm'];
  return (
    <div class={`said ${kind.filter(Boolean).join(' ')}`} id={`message-${message.id}`}>
      <p class="said-head">
        <bdi class="author">{shownText(author, 80) || i18n.t(`detail.party.${party}`)}</bdi>{' '}
        {author !== '' && <span class="quiet">{i18n.t(`detail.party.${party}`)}</span>}{' '}
        <InstantText message={message} />{' '}
        <button
          ref={opener}
          type="button"
          class="plain opener"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
          <span class="unseen">{i18n.t('detail.tools.open')}</span>
        </button>
      </p>
      <LongText text={text} lang={message.lang} />
      {former.length > 0 && (
        <details class="former">
          <summary>{i18n.t('detail.edited')}</summary>
          {former.map((one) => (
            <p key={one.until}>
              {i18n.t('evidence.earlier', [whenText(one.until, kept.interaction, language)])}{' '}
              <q dir="auto">{shownText(one.text, longestShown)}</q>
            </p>
          ))}
        </details>
      )}
      {withdrawnAt !== null && (
        <p class="quiet">
          {i18n.t('evidence.withdrawn', [whenText(withdrawnAt, kept.interaction, language)])}
        </p>
      )}
      {judged && judged.cannedScore !== null && <CannedEvidence judged={judged} canned={canned} />}
      <MomentHints moments={moments} />
      <CorrectedNote what="author" message={message.id} />
      <CorrectedNote what="text" message={message.id} />
      <CorrectedNote what="instant" message={message.id} />
      {open && <MessageTools {...{ message, judged }} close={close} />}
    </div>
  );
}

function InstantText({ message }: { message: Message }) {
  const { kept, language } = useDetail();
  const { instant } = message;
  if (instant.at === null)
    return (
      <span class="quiet when" title={i18n.t('evidence.basis.unknown')}>
        {i18n.t('detail.noTime')}
      </span>
    );
  const form = formFor(instant);
  const shown = whenText(instant.at, kept.interaction, language, form);
  const basis = correctionOf(kept, 'instant', message.id)
    ? i18n.t('detail.bySelf')
    : i18n.t(`evidence.basis.${instant.basis}`);
  const full = `${whenText(instant.at, kept.interaction, language, form === 'day' ? form : 'full')}, ${basis}`;
  return (
    <time class="quiet when" dateTime={isoOf(instant.at)} title={full}>
      {isAbout(instant) ? i18n.t('detail.about', [shown]) : shown}
    </time>
  );
}

function isoOf(at: number): string | undefined {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : undefined;
}

function LongText({ text, lang }: { text: string; lang: string | undefined }) {
  const { language } = useDetail();
  const [whole, setWhole] = useState(false);
  const cut = text.length > longestShown && !whole;
  return (
    <>
      <p class="text" dir="auto" lang={lang}>
        {cut ? `${text.slice(0, longestShown).toWellFormed()} …` : text}
      </p>
      {cut && (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          {i18n.t('detail.showAll', [new Intl.NumberFormat(language).format(text.length)])}
        </button>
      )}
    </>
  );
}
