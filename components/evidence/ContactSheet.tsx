import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { given } from '../../exchange/rows/cells';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { exactDurationText } from '../time-text';
import { ByHand } from './ByHand';
import { EvidenceCorrections } from './EvidenceCorrections';
import { EvidenceMessages } from './EvidenceMessages';
import { offsetText } from './instant-text';

/** The facts of one contact: who, when, waits, promises, every word with how its time is known. `when`: how an instant reads. */
export function ContactSheet(props: { evidence: Evidence; language: string; when: (at: string) => string }) {
  const { evidence, language, when } = props;
  const { contact, waits, promises, by_hand: byHand } = evidence;
  const endedAt = given(contact.ended_at);
  const facts: [string, string | null][] = [
    ['organisation', [contact.organisation_name, contact.organisation].filter(Boolean).join(' · ')],
    [
      'channel',
      [
        channelText(contact.channel),
        contact.vendor === 'any' || contact.vendor === 'taught' ? '' : contact.vendor,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    ['started', when(contact.started_at)],
    ['ended', endedAt && when(endedAt)],
    ['zone', `${contact.zone} (${offsetText(contact.utc_offset_min)})`],
    ['numbers', contact.case_numbers.join(', ') || null],
    ['person', byHand && [byHand.person, byHand.position].filter(Boolean).join(', ')],
  ];
  return (
    <>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{i18n.t(`evidence.${name as 'channel'}`)}</dt>
              <dd>
                <bdi>{shownText(value, 300)}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {byHand && <ByHand {...byHand} channel={contact.channel} when={when} />}
      {waits.length > 0 && (
        <section>
          <h2>{i18n.t('evidence.waits')}</h2>
          <ul>
            {waits.map((wait) => (
              <li key={`${wait.kind} ${wait.started_at}`}>
                {i18n.t(`evidence.wait.${wait.kind}`)}: {when(wait.started_at)},{' '}
                {i18n.t(wait.at_least || wait.open ? 'evidence.atLeast' : 'evidence.lasted', [
                  exactDurationText(wait.wait_s, language),
                ])}
                {wait.announced_s !== null &&
                  ` (${i18n.t('evidence.announced', [exactDurationText(wait.announced_s, language)])})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h2>{i18n.t('evidence.promises')}</h2>
          <ul>
            {promises.map((promise) => (
              <li key={promise.promise_id}>
                <bdi>{promise.text}</bdi> {promise.due_at && `(${when(promise.due_at)})`} ·{' '}
                {i18n.t(`evidence.promise.${promise.status}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <EvidenceCorrections
        corrections={evidence.corrections}
        overrulings={evidence.overrulings}
        when={when}
      />
      {(evidence.messages.length > 0 || byHand === null) && (
        <section>
          <h2>{i18n.t('evidence.said')}</h2>
          <EvidenceMessages evidence={evidence} when={when} />
          {evidence.left_out > 0 && <p>{i18n.t('evidence.leftOut', [String(evidence.left_out)])}</p>}
          {contact.partial && <p>{i18n.t('evidence.partial')}</p>}
        </section>
      )}
    </>
  );
}
