import type { Kept } from '../conversation/interaction';
import { type Overruling, withOverruling } from '../conversation/overruling';
import { judgeKept } from './judge-kept';

/** The interaction after the person overruled a judgement: remembered, and judged with it. `now`: ms since 1970 UTC. */
export function overrule({ interaction, transcript }: Kept, overruling: Overruling, now: number): Kept {
  const overrulings = withOverruling(transcript.overrulings ?? [], overruling);
  return judgeKept({ interaction, transcript: { ...transcript, overrulings } }, now);
}
