import type { Kept } from '../conversation/interaction';
import { type Overruling, withOverruling } from '../conversation/overruling';
import { type JudgingAids, judgeKept } from './judge-kept';

/** The interaction after the person overruled a judgement: remembered, and judged with it. `now`: ms since 1970 UTC. */
export function overrule(kept: Kept, overruling: Overruling, now: number, aids?: JudgingAids): Kept {
  return withOverrulings(kept, withOverruling(kept.transcript.overrulings ?? [], overruling), now, aids);
}

/** The interaction judged with these overrulings instead of those it had. `now`: ms since 1970 UTC. */
export function withOverrulings(
  { interaction, transcript }: Kept,
  overrulings: readonly Overruling[],
  now: number,
  aids?: JudgingAids,
): Kept {
  return judgeKept({ interaction, transcript: { ...transcript, overrulings: [...overrulings] } }, now, aids);
}
