import { i18n } from '#i18n';
import type { ShareFacts } from '../../exchange/share/share-facts';
import { shownText } from '../shown-text';
import { waitShare } from '../wait-share';
import type { ShareWords } from './share-text';
import { wrappedLines } from './wrapped-lines';

/** Size of a card in units of its drawing: the format that most places show whole. */
export const cardSize = { width: 1200, height: 630 };

const edge = 72;
const inner = cardSize.width - 2 * edge;
const sizes = [
  { size: 60, most: 4 },
  { size: 48, most: 5 },
  { size: 38, most: 7 },
];

function widthOf(text: string, size: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.5;
  context.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--quote')}`;
  return context.measureText(text).width;
}

/** One experience as a picture: the sentence, the wait to scale, how it ended. The same form for the best and for the worst. */
export function ShareCard(props: { line: string; facts: ShareFacts; words: ShareWords }) {
  const { facts, words } = props;
  const { wait } = facts;
  const line = shownText(props.line, 400);
  const quoted = line === '' ? '' : i18n.t('share.quoted', [line]);
  const { size, lines } = wrappedLines(quoted, inner, sizes, widthOf);
  const announcedS = wait?.announcedS ?? null;
  const length = wait ? Math.max(6, waitShare(wait.waitS) * inner) : 0;
  const label = [quoted, words.waited, words.announced, words.outcome, words.source];
  return (
    <svg
      viewBox={`0 0 ${cardSize.width} ${cardSize.height}`}
      role="img"
      aria-label={label.filter(Boolean).join('. ')}
      class="card"
    >
      <defs>
        <pattern id="open" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
          <rect width="12" height="12" class="card-wait-open" />
          <rect width="6" height="12" class="card-wait" />
        </pattern>
      </defs>
      {lines.map((text, index) => (
        <text
          key={`${index} ${text}`}
          x={edge}
          y={edge + size * (0.9 + index * 1.32)}
          font-size={size}
          class="card-line"
        >
          {text}
        </text>
      ))}
      {wait && (
        <>
          <text x={edge} y={430} class="card-fact">
            {[words.waited, words.announced].filter(Boolean).join(' · ')}
          </text>
          <rect x={edge} y={452} width={inner} height={26} rx={4} class="card-ground" />
          <rect
            x={edge}
            y={452}
            width={length}
            height={26}
            rx={4}
            class={wait.atLeast ? 'card-wait-unknown' : 'card-wait'}
          />
          {announcedS !== null && (
            <rect
              x={edge + waitShare(announcedS) * inner - 2}
              y={444}
              width={4}
              height={42}
              class="card-mark"
            />
          )}
        </>
      )}
      <text x={edge} y={528} class="card-fact">
        {words.outcome}
      </text>
      <text x={edge} y={582} class="card-source">
        {shownText(words.source, 70)}
      </text>
      <text x={cardSize.width - edge} y={582} text-anchor="end" class="card-source">
        {i18n.t('extensionName')}
      </text>
    </svg>
  );
}
