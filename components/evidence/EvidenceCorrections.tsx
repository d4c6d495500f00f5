import { i18n } from '#i18n';
import type { Correctable, Fact } from '../../conversation/correction';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { factText } from '../detail/fact-text';
import { nameInSentence } from '../shown-text';

/** What the customer corrected: what was recorded and what they say instead, and who wrote what by their word, with nothing left out. */
export function EvidenceCorrections(props: {
  corrections: Evidence['corrections'];
  overrulings: Evidence['overrulings'];
  when: (at: string) => string;
}) {
  const { corrections, overrulings, when } = props;
  if (corrections.length + overrulings.length === 0) return null;
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
        {overrulings.map((said) => (
          <li key={`${said.what} ${said.seq} ${said.author}`}>{saidText(said)}</li>
        ))}
      </ul>
    </section>
  );
}

function saidText({ what, seq, author, party }: Evidence['overrulings'][number]): string {
  if (what === 'sides' || party === null) return i18n.t('evidence.overruled.sides');
  const who = i18n.t(`evidence.party.${party}`);
  if (what === 'author') return i18n.t('evidence.overruled.author', [nameInSentence(author), who]);
  return i18n.t('evidence.overruled.party', [String(seq ?? '—'), who]);
}
