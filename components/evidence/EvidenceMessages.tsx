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
                {shownText(message.author ?? '', 80) || i18n.t(`evidence.party.${message.party}`)}
              </strong>{' '}
              {message.author && <span class="quiet">({i18n.t(`evidence.party.${message.party}`)})</span>}{' '}
              <span class="quiet">
                {message.at === null ? i18n.t('evidence.basis.unknown') : props.when(message.at)}
                {message.at_basis !== 'unknown' && `, ${i18n.t(`evidence.basis.${message.at_basis}`)}`}
              </span>
            </p>
            <p class="text">{message.text}</p>
            {message.earlier.map(({ text, until }) => (
              <p key={until} class="change">
                {i18n.t('evidence.earlier', [props.when(until)])} <q>{text}</q>
              </p>
            ))}
            {withdrawnAt && <p class="change">{i18n.t('evidence.withdrawn', [props.when(withdrawnAt)])}</p>}
          </li>
        );
      })}
    </ol>
  );
}
