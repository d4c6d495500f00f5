import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Interaction } from '../../conversation/interaction';
import { relatedInteractions } from '../../storage/related-interactions';
import { channelText } from '../channel-text';
import { nameInSentence } from '../shown-text';
import { contactHref } from './contact-href';
import { useDetail } from './detail-context';
import { whenText } from './when-text';

/** The other contacts about the same matter, before and after this one. */
export function CaseLinks() {
  const { kept, language } = useDetail();
  const { interaction } = kept;
  const { id, caseId, follows, startedAt } = interaction;
  const [related, setRelated] = useState<Interaction[]>([]);
  useEffect(() => {
    let wanted = true;
    relatedInteractions(interaction).then(
      (found) => wanted && setRelated(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id, caseId, follows, kept]);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="case-title">
      <h3 id="case-title">{i18n.t('detail.whole.cases')}</h3>
      <ul>
        {related.map((other) => (
          <li key={other.id}>
            <a href={contactHref(other.id)}>
              {nameInSentence(other.organisationName || other.organisation)}, {channelText(other.channel)},{' '}
              {whenText(other.startedAt, other, language)}
            </a>{' '}
            <span class="quiet">
              {i18n.t(other.startedAt < startedAt ? 'detail.whole.earlier' : 'detail.whole.later')}
            </span>
          </li>
        ))}
      </ul>
      {caseId !== '' && (
        <p>
          <a href={`/journal.html?case=${encodeURIComponent(caseId)}`}>{i18n.t('detail.whole.allOfCase')}</a>
        </p>
      )}
    </section>
  );
}
