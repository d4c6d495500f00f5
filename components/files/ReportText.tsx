import { i18n } from '#i18n';
import type { ImportReport } from '../../exchange/import/take-over';
import { shownText } from '../shown-text';
import { CarriedOffer } from './CarriedOffer';
import { refusalText } from './failure-text';

const mostLines = 50;

/** What came of an import, in sentences. */
export function ReportText({ report, language }: { report: ImportReport; language: string }) {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  if (report.refused > 0)
    return (
      <div class="report refused">
        <p>
          <strong>{i18n.t('files.import.nothing')}</strong>{' '}
          {i18n.t('files.import.refused', report.refused, [number(report.refused)])}
        </p>
        <ul>
          {report.refusals.slice(0, mostLines).map((refusal) => (
            <li key={`${refusal.line} ${refusal.where} ${refusal.reason}`}>{refusalText(refusal)}</li>
          ))}
        </ul>
        {report.refused > mostLines && (
          <p>
            {i18n.t('files.import.more', [number(report.refused - mostLines)])}{' '}
            {report.refusals.slice(-1).map((last) => last.reason === 'given_up' && refusalText(last))}
          </p>
        )}
      </div>
    );
  const { added, merged, duplicate, verdictsKept, unknownColumns } = report;
  const parts = [
    added > 0 && i18n.t('files.import.added', added, [number(added)]),
    merged > 0 && i18n.t('files.import.merged', merged, [number(merged)]),
    duplicate > 0 && i18n.t('files.import.duplicate', duplicate, [number(duplicate)]),
  ].filter((part) => part !== false);
  return (
    <div class="report">
      <p>
        <strong>{i18n.t(outcomeOf(report))}</strong> {parts.length > 0 && `${parts.join(', ')}.`}
      </p>
      {verdictsKept.length > 0 && (
        <>
          <p>{i18n.t('files.import.verdicts', verdictsKept.length, [number(verdictsKept.length)])}</p>
          <ul>
            {verdictsKept.slice(0, mostLines).map(({ line, id, fields }) => (
              <li key={id}>{i18n.t('files.import.verdictLine', [String(line), fields.join(', ')])}</li>
            ))}
          </ul>
        </>
      )}
      {unknownColumns.length > 0 && (
        <p>{i18n.t('files.import.unknown', [shownText(unknownColumns.join(', '), 300)])}</p>
      )}
      {report.settings && <CarriedOffer theirs={report.settings} language={language} />}
    </div>
  );
}

function outcomeOf({ added, merged, duplicate }: ImportReport) {
  if (added + merged > 0) return 'files.import.done';
  return duplicate > 0 ? 'files.import.already' : 'files.import.noContacts';
}
