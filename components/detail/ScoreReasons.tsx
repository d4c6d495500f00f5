import { i18n } from '#i18n';
import type { Score } from '../../conversation/judgement';
import { scoreStart } from '../../metrics/score-table';
import { reasonText } from '../reason-text';

/** The score with every reason as a sentence and its points; they add up. Estimated ones carry "~". */
export function ScoreReasons(props: { score: Score; language: string }) {
  const { score, language } = props;
  if (score.value === null) return <p class="score quiet">{i18n.t('score.none')}</p>;
  const points = new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  const rated = score.basis === 'rated';
  const shown = String(Math.round(score.value));
  return (
    <details class="score">
      <summary>
        <span class="score-value" aria-hidden="true">
          {rated ? shown : `~\u2009${shown}`}
        </span>{' '}
        <span class="unseen">{i18n.t(rated ? 'score.rated' : 'score.estimated', [shown])}</span>{' '}
        <span>{i18n.t('detail.ofHundred')}</span>
      </summary>
      <p class="quiet">{i18n.t(rated ? 'score.basisRated' : 'score.basisEstimated')}</p>
      <ul>
        <li>
          <span>{i18n.t('score.start', [String(scoreStart)])}</span> <span class="points">{scoreStart}</span>
        </li>
        {score.reasons.map((reason) => (
          <li key={reason.id}>
            <span>{reasonText(reason, language) || i18n.t('detail.unknownReason')}</span>{' '}
            <span class="points">{points.format(reason.points)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
