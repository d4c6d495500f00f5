import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Wait } from '../../conversation/wait';
import type { Before, Gap } from '../../metrics/transcript-gaps';
import { durationText, withOneStop } from '../time-text';
import { useDetail } from './detail-context';
import { gapHeight, longestDrawnS } from './gap-height';

/** A running wait grows this often, in ms. */
const tickMs = 20_000;

/** Gaps shorter than this are space without words, seconds. */
const worthWordsS = 60;

/** The time before a message, as tall as it was long, with who waited in it; then what was announced and what came. */
export function WaitGap(props: { before: Before }) {
  const { language, now } = useDetail();
  const { gap: drawn, ended } = props.before;
  const begun = useMemo(now, [props.before]);
  const [, tick] = useState(0);
  useEffect(() => {
    if (!drawn?.open) return;
    const clock = setInterval(() => tick((n) => n + 1), tickMs);
    return () => clearInterval(clock);
  }, [drawn?.open]);
  const gap = drawn?.open ? { ...drawn, seconds: drawn.seconds + (now() - begun) / 1000 } : drawn;
  return (
    <>
      {gap && (
        <div class={`gap ${gap.waiting ?? 'quiet-gap'}${gap.open ? ' open' : ''}`}>
          <div class="gap-bar" aria-hidden="true" style={{ height: `${gapHeight(gap.seconds)}rem` }} />
          {gap.seconds >= worthWordsS && <p>{gapText(gap, language)}</p>}
        </div>
      )}
      {ended.map((wait) => (
        <p key={`${wait.kind} ${wait.startedAt}`} class="wait-sum">
          {waitText(wait, language)}
        </p>
      ))}
    </>
  );
}

function gapText(gap: Gap, language: string): string {
  const length = durationText(gap.seconds, language);
  const cut = gap.seconds > longestDrawnS ? ` ${i18n.t('detail.gap.cut')}` : '';
  if (gap.waiting === 'company') return i18n.t('detail.gap.company', [length]) + cut;
  if (gap.waiting === null) return i18n.t('detail.gap.nobody', [length]) + cut;
  const text = i18n.t(gap.open ? 'detail.gap.open' : 'detail.gap.customer', [
    length,
    i18n.t(`evidence.wait.${gap.kind ?? 'reply'}`),
  ]);
  return text + cut;
}

function waitText(wait: Wait, language: string): string {
  const length = durationText(wait.waitS, language);
  const kind = i18n.t(`evidence.wait.${wait.kind}`);
  const took = i18n.t(wait.atLeast ? 'detail.wait.atLeast' : 'detail.wait.took', [length, kind]);
  const said =
    wait.announcedS === null
      ? ''
      : ` ${i18n.t(wait.endedBy === 'customer_left' ? 'detail.wait.announcedLeft' : 'detail.wait.announced', [
          durationText(wait.announcedS, language),
          length,
        ])}`;
  const left = wait.endedBy === 'customer_left' ? ` ${i18n.t('detail.wait.left')}` : '';
  return withOneStop(took + said + left);
}
