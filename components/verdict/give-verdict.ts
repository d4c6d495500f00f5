import type { Kept, Verdict } from '../../conversation/interaction';
import { changeAndJudge } from '../detail/page-aids';

/**
 * Saves what the person says of an interaction and judges it anew; what is not named stays. `given` may be made of what was said before.
 * Gives what was saved, undefined where the interaction is gone. `now`: ms since 1970 UTC.
 */
export async function giveVerdict(
  id: string,
  given: Partial<Verdict> | ((before: Verdict) => Partial<Verdict>),
  now: number,
): Promise<Kept | undefined> {
  // The rules are large; reading a contact needs none of them.
  const { judgeKept } = await import('../../metrics/judge-kept');
  const said = ({ interaction, transcript }: Kept) => {
    const { verdict } = interaction;
    const more = typeof given === 'function' ? given(verdict) : given;
    return { interaction: { ...interaction, verdict: { ...verdict, ...more } }, transcript };
  };
  return changeAndJudge(id, (kept, aids) => judgeKept(said(kept), now, aids), now);
}
