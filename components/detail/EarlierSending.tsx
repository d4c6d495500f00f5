import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import type { Message } from '../../conversation/message';
import { likeness, wordingOf } from '../../metrics/wording';
import { findKept } from '../../storage/change-kept';
import { nameInSentence, shownText } from '../shown-text';
import { contactHref } from './contact-href';
import { useDetail } from './detail-context';
import { whenText } from './when-text';

/** The message of another interaction that reads almost the same, with the way there. `message`: the id here. */
export function EarlierSending(props: { id: string; message: string }) {
  const { kept, language } = useDetail();
  const [other, setOther] = useState<Kept | null>(null);
  useEffect(() => {
    let wanted = true;
    findKept(props.id).then(
      (found) => wanted && setOther(found ?? null),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [props.id]);
  if (!other) return null;
  const here = kept.transcript.messages.find(({ id }) => id === props.message)?.text ?? '';
  const there = mostAlike(here, other.transcript.messages);
  const { organisation, organisationName, startedAt } = other.interaction;
  return (
    <p class="earlier-sending">
      {there && <q dir="auto">{shownText(there.text, 300)}</q>}{' '}
      <a href={contactHref(props.id)}>
        {nameInSentence(organisationName || organisation)}, {whenText(startedAt, other.interaction, language)}
        {there?.author && `, ${nameInSentence(there.author)}`}
        <span class="unseen"> {i18n.t('detail.canned.openEarlier')}</span>
      </a>
    </p>
  );
}

function mostAlike(text: string, messages: readonly Message[]): Message | undefined {
  const wording = wordingOf(text);
  let best: { message: Message; alike: number } | undefined;
  for (const message of messages) {
    if (message.party === 'customer') continue;
    const other = wordingOf(message.text);
    const alike = message.text === text ? 1 : wording && other ? likeness(wording.bits, other.bits) : 0;
    if (!best || alike > best.alike) best = { message, alike };
  }
  return best?.message;
}
