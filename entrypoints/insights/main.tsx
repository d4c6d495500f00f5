import { render } from 'preact';
import { i18n } from '#i18n';
import { InsightsPage } from '../../components/insights/InsightsPage';
import type { InsightAnswer } from '../../components/insights/insight-call';
import type { Figurer } from '../../components/insights/use-insights';
import { windowIn } from '../../components/insights/window-choice';
import { pageLanguage, setPageLanguage } from '../../components/language';
import { applyTheme } from '../../components/theme';
import { readPreferences } from '../../storage/preferences';

const worker = new Worker(new URL('./work.ts', import.meta.url), { type: 'module' });
const figurer: Figurer = {
  ask: (question) => worker.postMessage(question),
  onAnswer(heard) {
    worker.onmessage = ({ data }: MessageEvent<InsightAnswer>) => heard(data);
    worker.onerror = () => heard({ answer: 'failed' });
  },
};

setPageLanguage(document);
document.title = `${i18n.t('insights.title')} · ${i18n.t('extensionName')}`;
applyTheme(document, (await readPreferences()).theme);
render(
  <InsightsPage
    figurer={figurer}
    language={pageLanguage()}
    now={() => Date.now()}
    initial={windowIn(location.search)}
    chosen={(name) => history.replaceState(null, '', `?window=${name}`)}
  />,
  document.body,
);
