import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { EvidencePage } from '../../components/evidence/EvidencePage';
import { NoEvidence } from '../../components/evidence/NoEvidence';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { type CaseEvidence, caseEvidence } from '../../exchange/evidence/case-evidence';
import { type Evidence, evidenceOf, sealed } from '../../exchange/evidence/evidence-of';
import { keptOfCase } from '../../storage/cases';
import { findKept } from '../../storage/change-kept';
import { readPreferences } from '../../storage/preferences';

const asked = new URLSearchParams(location.search);
setPageLanguage(document);
document.title = `${i18n.t('evidence.title')} · ${i18n.t('extensionName')}`;
applyTheme(document, (await readPreferences()).theme);
render(<NoEvidence because="reading" />, document.body);
const evidence = await evidenceAsked().catch(() => 'unreadable' as const);

if (evidence === null || evidence === 'unreadable')
  render(<NoEvidence because={evidence ?? 'missing'} />, document.body);
else {
  const { text, sha256 } = await sealed(evidence);
  render(
    <EvidencePage evidence={evidence} file={text} sha256={sha256} language={pageLanguage()} />,
    document.body,
  );
}

/** Of the contact or the case that the address names; null where it is not there. */
async function evidenceAsked(): Promise<Evidence | CaseEvidence | null> {
  const { version } = browser.runtime.getManifest();
  const caseId = asked.get('case');
  if (caseId) {
    const members = await keptOfCase(caseId);
    return members.length > 0 ? caseEvidence(caseId, members, version, Date.now()) : null;
  }
  const kept = await findKept(asked.get('id') ?? '');
  return kept ? evidenceOf(kept, version, Date.now()) : null;
}
