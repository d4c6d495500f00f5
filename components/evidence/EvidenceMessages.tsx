import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { given } from '../../exchange/rows/cells';
import { shownText } from '../shown-text';

/** Every message as it was shown, with when and how that is known, and what the page changed or took away. */
export function EvidenceMessages(props: { evidence: Evidence; when: (at: string) => string }) {
  return (
    <ol class="said">
      {props.evidence.messages.map((message) => {
        const withdrawnAt = given(message.withdrawn_at);
        return (
          <li key={message.seq}>
            <p class="head">
              <strong>
                <bdi>{shownText(message.author ?? '', 80) || i18n.t(`evidence.party.${message.party}`)}</bdi>
              </strong>{' '}
              <PartyText message={message} />{' '}
              <span class="quiet">
                {message.at === null ? i18n.t('evidence.basis.unknown') : props.when(message.at)}
                {message.at_basis !== 'unknown' && `, ${i18n.t(`evidence.basis.${message.at_basis}`)}`}
              </span>
            </p>
            <p class="text" dir="auto">
              {message.text}
            </p>
            {message.earlier.map(({ text, until }) => (
              <p key={until} class="change">
                {i18n.t('evidence.earlier', [props.when(until)])} <q dir="auto">{text}</q>
              </p>
            ))}
            {withdrawnAt && <p class="change">{i18n.t('evidence.withdrawn', [props.when(withdrawnAt)])}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** Whose message it is, where the name does not say it already, and as whose it was read where that is another. */
function PartyText({ message }: { message: Evidence['messages'][number] }) {
  const { author, party, party_read: read } = message;
  const parts = [
    ...(author ? [i18n.t(`evidence.party.${party}`)] : []),
    ...(read === party ? [] : [i18n.t('evidence.readAs', [i18n.t(`evidence.party.${read}`)])]),
  ];
  return parts.length > 0 ? <span class="quiet">({parts.join('; ')})</span> : null;
}
