import { i18n } from '#i18n';
import type { Correctable, Fact } from '../../conversation/correction';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { factText } from '../detail/fact-text';

/** What the customer corrected: what was recorded and what they say instead, with nothing left out. */
export function EvidenceCorrections(props: {
  corrections: Evidence['corrections'];
  when: (at: string) => string;
}) {
  const { corrections, when } = props;
  if (corrections.length === 0) return null;
  const shown = (fact: Correctable, value: Fact) =>
    factText(fact, value, (time) => when(new Date(time).toISOString()));
  return (
    <section>
      <h2>{i18n.t('detail.correct.corrections')}</h2>
      <ul>
        {corrections.map(({ fact, seq, recorded, corrected, at }) => (
          <li key={`${fact} ${seq}`}>
            {i18n.t(`detail.correct.fact.${fact}`)}
            {seq !== null && ` (${i18n.t('detail.correct.ofMessage', [String(seq)])})`}:{' '}
            <q dir="auto">{shown(fact, corrected)}</q> · {i18n.t('detail.correct.recorded')}{' '}
            <q dir="auto">{shown(fact, recorded)}</q> · {when(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}
