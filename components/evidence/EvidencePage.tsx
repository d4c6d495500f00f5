import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { given } from '../../exchange/rows/cells';
import { channelText } from '../channel-text';
import { saveFile } from '../files/save-file';
import { shownText } from '../shown-text';
import { durationText } from '../time-text';
import { ByHand } from './ByHand';
import { EvidenceCorrections } from './EvidenceCorrections';
import { EvidenceMessages } from './EvidenceMessages';
import { instantText, offsetText } from './instant-text';
import { Letter } from './Letter';

/** The sheet of one contact: who, when, waits, every word with how its time is known, and how to check it. Made to be printed. */
export function EvidencePage(props: { evidence: Evidence; file: string; sha256: string; language: string }) {
  const { evidence, sha256, language } = props;
  const { contact, waits, promises, by_hand: byHand } = evidence;
  const fileName = `evidence-${contact.interaction_id}.json`;
  const when = (at: string) => instantText(at, contact.zone, contact.utc_offset_min, language);
  const endedAt = given(contact.ended_at);
  const facts: [string, string | null][] = [
    ['organisation', [contact.organisation_name, contact.organisation].filter(Boolean).join(' · ')],
    [
      'channel',
      [channelText(contact.channel), contact.vendor === 'any' ? '' : contact.vendor]
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
      <header class="tools">
        <button type="button" class="main" onClick={() => print()}>
          {i18n.t('evidence.print')}
        </button>
        <button
          type="button"
          onClick={() => saveFile(new Blob([props.file], { type: 'application/json' }), fileName)}
        >
          {i18n.t('evidence.save')}
        </button>
        <a href={`/share.html?id=${encodeURIComponent(contact.interaction_id)}`}>{i18n.t('share.title')}</a>
        <span class="quiet">{i18n.t('evidence.both')}</span>
      </header>
      <main>
        <h1>{i18n.t('evidence.title')}</h1>
        <dl>
          {facts.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{i18n.t(`evidence.${name as 'channel'}`)}</dt>
                <dd>{shownText(value, 300)}</dd>
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
                    durationText(wait.wait_s, language),
                  ])}
                  {wait.announced_s !== null &&
                    ` (${i18n.t('evidence.announced', [durationText(wait.announced_s, language)])})`}
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
                  {promise.text} {promise.due_at && `(${when(promise.due_at)})`} ·{' '}
                  {i18n.t(`evidence.promise.${promise.status}`)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <EvidenceCorrections corrections={evidence.corrections} when={when} />
        {(evidence.messages.length > 0 || byHand === null) && (
          <section>
            <h2>{i18n.t('evidence.said')}</h2>
            <EvidenceMessages evidence={evidence} when={when} />
            {evidence.left_out > 0 && <p>{i18n.t('evidence.leftOut', [String(evidence.left_out)])}</p>}
            {contact.partial && <p>{i18n.t('evidence.partial')}</p>}
          </section>
        )}
        <section class="method">
          <h2>{i18n.t('evidence.method')}</h2>
          <p>
            {contact.origin === 'captured'
              ? i18n.t('evidence.captured', [evidence.app_version, given(contact.reader_version) ?? '—'])
              : i18n.t('evidence.byHand', [evidence.app_version])}
          </p>
          <p>{i18n.t('evidence.limits')}</p>
          <p>{i18n.t('evidence.check', [fileName])}</p>
          <p class="seal">{sha256}</p>
          <p class="quiet">{i18n.t('evidence.made', [when(evidence.made_at)])}</p>
        </section>
        <Letter
          {...{ evidence, language }}
          day={(at) => instantText(at, contact.zone, contact.utc_offset_min, language, 'day')}
        />
      </main>
    </>
  );
}
