import { i18n } from '#i18n';
import type { CaseEvidence } from '../../exchange/evidence/case-evidence';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { given } from '../../exchange/rows/cells';
import { channelText } from '../channel-text';
import { saveFile } from '../files/save-file';
import { PageLinks } from '../PageLinks';
import { ContactSheet } from './ContactSheet';
import { evidenceFileName } from './file-name';
import { type Fine, finenessIn, instantText } from './instant-text';
import { Letter } from './Letter';

/** The sheet of one contact or of all contacts of a case, and how to check it. Made to be printed. `file`: what is enclosed. */
export function EvidencePage(props: {
  evidence: Evidence | CaseEvidence;
  file: string;
  sha256: string;
  language: string;
}) {
  const { evidence, sha256, language } = props;
  const sheets = 'contacts' in evidence ? evidence.contacts : [evidence];
  const [first] = sheets;
  if (!first) return null;
  const id = 'contacts' in evidence ? `case-${evidence.case_id}` : first.contact.interaction_id;
  const fileName = evidenceFileName(id, sha256);
  const whenIn = (sheet: Evidence) => {
    const fineness = finenessIn(sheet);
    return (at: string) => {
      const { fine, about } = fineness(at);
      const text = inZone(sheet, fine)(at);
      return about ? i18n.t('detail.about', [text]) : text;
    };
  };
  const inZone =
    ({ contact }: Evidence, fine: Fine) =>
    (at: string) =>
      instantText(at, contact.zone, contact.utc_offset_min, language, fine);
  const of = (origin: Evidence['contact']['origin']) =>
    sheets.filter(({ contact }) => contact.origin === origin);
  const [captured] = of('captured');
  return (
    <>
      <PageLinks />
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
        {sheets.length === 1 && (
          <a href={`/share.html?id=${encodeURIComponent(first.contact.interaction_id)}`}>
            {i18n.t('share.title')}
          </a>
        )}
        <span class="quiet">{i18n.t('evidence.both')}</span>
      </header>
      <main>
        <h1>{i18n.t(sheets.length > 1 ? 'evidence.caseTitle' : 'evidence.title')}</h1>
        {sheets.length > 1 && (
          <ol class="case-contacts">
            {sheets.map((sheet) => (
              <li key={sheet.contact.interaction_id}>
                {whenIn(sheet)(sheet.contact.started_at)} · {channelText(sheet.contact.channel)}
              </li>
            ))}
          </ol>
        )}
        {sheets.map((sheet, i) => (
          <article key={sheet.contact.interaction_id}>
            {sheets.length > 1 && (
              <p class="which">{i18n.t('evidence.which', [String(i + 1), String(sheets.length)])}</p>
            )}
            <ContactSheet evidence={sheet} language={language} when={whenIn(sheet)} />
          </article>
        ))}
        <section class="method">
          <h2>{i18n.t('evidence.method')}</h2>
          {captured && (
            <p>
              {i18n.t('evidence.captured', [
                evidence.app_version,
                given(captured.contact.reader_version) ?? '—',
              ])}
            </p>
          )}
          {of('manual').length > 0 && <p>{i18n.t('evidence.byHand', [evidence.app_version])}</p>}
          {of('imported').length > 0 && <p>{i18n.t('evidence.imported', [evidence.app_version])}</p>}
          {sheets.some(({ messages }) => messages.length > 0) && <p>{i18n.t('evidence.judged')}</p>}
          <p>{i18n.t('evidence.limits')}</p>
          <p>{i18n.t('evidence.check', [fileName])}</p>
          <p class="seal">{sha256}</p>
          <p class="quiet">{i18n.t('evidence.made', [inZone(first, 'second')(evidence.made_at)])}</p>
        </section>
        <Letter {...{ sheets, language }} day={inZone(first, 'day')} />
      </main>
    </>
  );
}
