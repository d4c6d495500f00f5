import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../Choice';
import { PageHead } from '../PageHead';
import { localDay } from '../time-text';
import { chartWords } from './chart-words';
import { InsightFigure } from './InsightFigure';
import { pictureIds } from './picture';
import { picturesOf } from './pictures-of';
import { type Figurer, type InsightState, useInsights } from './use-insights';
import { type WindowName, windows } from './window-choice';

const windowLabels = {
  '30': 'insights.days30',
  '365': 'insights.days365',
  all: 'insights.allTime',
} as const;

/** Pictures of the journal, each with what it says in a sentence. `now` gives ms since 1970 UTC. */
export function InsightsPage(props: {
  figurer: Figurer;
  language: string;
  now: () => number;
  initial: WindowName;
  /** Hears the window that was chosen, so that it stands in the address. */
  chosen: (name: WindowName) => void;
}) {
  const { language } = props;
  const [name, setName] = useState(props.initial);
  const state = useInsights(props.figurer, windows[name], props.now);
  const { insights } = state;
  return (
    <>
      <PageHead here="insights" title={i18n.t('insights.title')} />
      <main aria-busy={state.reading !== null}>
        {insights !== null && insights.all > 0 && (
          <Choice
            name="window"
            legend={i18n.t('insights.window')}
            value={name}
            optional={false}
            options={(['30', '365', 'all'] as const).map((value) => ({
              value,
              label: i18n.t(windowLabels[value]),
            }))}
            onChange={(value) => {
              if (value === '') return;
              setName(value);
              props.chosen(value);
            }}
          />
        )}
        <Standing state={state} />
        <Figures {...{ insights, language }} period={i18n.t(windowLabels[name])} />
      </main>
    </>
  );
}

/** What there is to say instead of pictures, or beside them. */
function Standing({ state }: { state: InsightState }) {
  const { insights, reading, failed } = state;
  return (
    <div role="status" class="standing">
      {failed && (
        <>
          <p class="problem">{i18n.t('insights.failed')}</p>
          <button type="button" onClick={state.again}>
            {i18n.t('insights.again')}
          </button>
        </>
      )}
      {!failed && insights === null && (
        <p class="quiet">
          {reading ? i18n.t('insights.readingSoFar', [reading]) : i18n.t('insights.reading')}
        </p>
      )}
      {!failed && insights?.all === 0 && (
        <>
          <p class="headline">{i18n.t('insights.empty')}</p>
          <p>{i18n.t('insights.emptyNext')}</p>
          <p>
            <a href="/options.html#demo">{i18n.t('demo.write')}</a>
          </p>
        </>
      )}
      {insights !== null && insights.all > 0 && (
        <p class="quiet">{i18n.t('insights.contacts', insights.contacts)}</p>
      )}
    </div>
  );
}

function Figures(props: { insights: InsightState['insights']; language: string; period: string }) {
  const { insights, language, period } = props;
  const words = useMemo(() => chartWords(language), [language]);
  const pictures = useMemo(() => insights && picturesOf(insights, words, localDay), [insights, words]);
  if (!insights || !pictures || insights.all === 0) return null;
  return (
    <div class="figures">
      {pictureIds.map((id) => (
        <InsightFigure key={id} picture={pictures[id]} {...{ insights, words, language, period }} />
      ))}
    </div>
  );
}
