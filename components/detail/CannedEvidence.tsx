import { i18n } from '#i18n';
import type { CannedReason, JudgedMessage } from '../../conversation/judgement';
import { withOverruling } from '../../conversation/overruling';
import { useDetail } from './detail-context';
import { EarlierSending } from './EarlierSending';
import { sayAgainst } from './say-against';

/** From this probability on, a text that counts as written for the person is marked as doubtful. */
const doubtfulFrom = 0.35;

/** Why a text is held for canned, or nearly so, and the way to say otherwise. */
export function CannedEvidence(props: { judged: JudgedMessage; canned: boolean }) {
  const { judged, canned } = props;
  const { kept, language, now, act } = useDetail();
  const score = judged.cannedScore ?? 0;
  const said = kept.transcript.overrulings?.some(
    (one) => one.what === 'canned' && one.message === judged.message,
  );
  if (!canned && !said && score < doubtfulFrom) return null;
  const overrule = (as: boolean) =>
    void act(i18n.t(as ? 'detail.canned.saidPasted' : 'detail.canned.saidOwn'), () =>
      sayAgainst(
        kept.interaction.id,
        (known) => withOverruling(known, { what: 'canned', message: judged.message, canned: as }),
        now,
      ),
    );
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <details class="canned-evidence">
      <summary>
        {i18n.t(canned ? 'canned.label' : said ? 'canned.own' : 'canned.maybe')}
        {said && <span class="quiet"> · {i18n.t('detail.bySelf')}</span>}
      </summary>
      {!said && <p>{i18n.t('detail.canned.probability', [percent.format(score)])}</p>}
      <ul>
        {judged.cannedReasons.map((reason) => (
          <li key={reason.kind}>
            {reasonWords(reason, language)}
            {reason.with?.map((id) => (
              <EarlierSending key={id} id={id} message={judged.message} />
            ))}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => overrule(!canned)}>
          {i18n.t(canned ? 'detail.canned.own' : 'detail.canned.pasted')}
        </button>
      </div>
    </details>
  );
}

function reasonWords({ kind, detail }: CannedReason, language: string): string {
  const figure = Number(detail);
  const shown =
    kind === 'pace' && Number.isFinite(figure) ? new Intl.NumberFormat(language).format(figure) : detail;
  return i18n.t(`canned.${kind}`, [shown]);
}
