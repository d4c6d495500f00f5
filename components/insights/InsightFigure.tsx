import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Insights } from '../../metrics/insights/insights-of';
import { CopyMenu } from '../CopyMenu';
import { svgFile } from '../picture-file';
import { useWidth } from '../use-width';
import type { ChartWords } from './chart-words';
import { csvOf } from './csv-of';
import { FigureTable } from './FigureTable';
import { framed } from './framed';
import type { Picture } from './picture';

/** One picture: what it says as a sentence, the picture, the figures on demand, and ways to take it along. */
export function InsightFigure(props: {
  picture: Picture;
  insights: Insights;
  words: ChartWords;
  language: string;
  /** "365 days": goes under a copied picture. */
  period: string;
}) {
  const { picture, insights, words } = props;
  const { id, n, needed, headline } = picture;
  const [place, width] = useWidth();
  const chart = useRef<HTMLDivElement | null>(null);
  const hold = useCallback((element: HTMLDivElement | null) => {
    chart.current = element;
    place(element);
  }, []);
  const [failed, setFailed] = useState(false);
  const enough = n >= needed && picture.rows.length > 0;
  const timed = id === 'overTime' || id === 'byHour';
  const title = i18n.t(`insights.${id}.title`);
  useEffect(() => {
    let outdated = false;
    if (!enough || width === 0) return;
    // The library that draws is large: the sentences stand before it is there.
    import('./draw/drawings').then(
      ({ drawings }) => {
        // Each in a task of its own: all pictures at once would hold up whoever scrolls or types.
        setTimeout(() => {
          if (outdated) return;
          const svg = drawings[id](insights, width, words);
          svg.setAttribute('aria-hidden', 'true');
          chart.current?.replaceChildren(svg);
        });
      },
      () => setFailed(true),
    );
    return () => {
      outdated = true;
    };
  }, [insights, width, words, enough]);

  const svg = () => {
    const drawing = chart.current?.querySelector('svg');
    if (!drawing) return null;
    const source = `${i18n.t('extensionName')} · ${title} · ${props.period} · ${words.n(n)}`;
    const frame = framed(drawing, headline, source);
    document.body.append(frame);
    const text = svgFile(frame);
    frame.remove();
    return text;
  };
  return (
    <section aria-labelledby={`${id}-title`} class="figure">
      <h2 id={`${id}-title`} class="part">
        {title}
      </h2>
      {enough ? (
        <>
          <p class="headline">{headline}</p>
          <div ref={hold} class="chart" data-picture={id} role="img" aria-label={`${title}. ${headline}`} />
          {failed && <p class="problem">{i18n.t('insights.notDrawn')}</p>}
          <p class="hint">
            {i18n.t(`insights.${id}.legend`)}
            {timed && insights.onTheSpotOnly && ` ${i18n.t('insights.onTheSpot')}`}
          </p>
          <div class="figure-tools">
            <FigureTable {...{ picture, title }} />
            <CopyMenu
              {...{ title, svg }}
              fileName={`insights-${id}`}
              csv={() => csvOf(picture, props.language)}
            />
          </div>
        </>
      ) : (
        <p class="quiet">
          {i18n.t(n < needed ? 'insights.tooFew' : 'insights.tooFewOfEach', [
            words.count(n),
            words.count(needed),
          ])}{' '}
          {i18n.t(`insights.${id}.needs`)}
        </p>
      )}
    </section>
  );
}
