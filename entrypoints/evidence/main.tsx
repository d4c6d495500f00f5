import { render } from 'preact';
import { browser } from 'wxt/browser';
import { EvidencePage } from '../../components/evidence/EvidencePage';
import { NoEvidence } from '../../components/evidence/NoEvidence';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { evidenceOf, sealed } from '../../exchange/evidence/evidence-of';
import { findInteraction, findTranscript } from '../../storage/interactions';
import { readPreferences } from '../../storage/preferences';

const id = new URLSearchParams(location.search).get('id') ?? '';
setPageLanguage(document);
applyTheme(document, (await readPreferences()).theme);
const [interaction, transcript] = await Promise.all([findInteraction(id), findTranscript(id)]);

if (interaction && transcript) {
  const { version } = browser.runtime.getManifest();
  const evidence = evidenceOf({ interaction, transcript }, version, Date.now());
  const { text, sha256 } = await sealed(evidence);
  render(
    <EvidencePage evidence={evidence} file={text} sha256={sha256} language={pageLanguage()} />,
    document.body,
  );
} else render(<NoEvidence />, document.body);
