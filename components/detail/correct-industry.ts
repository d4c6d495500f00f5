import {
  type Correction,
  correctionOf,
  withCorrection,
  withoutCorrection,
} from '../../conversation/correction';
import type { Kept } from '../../conversation/interaction';
import { changeTogether } from '../../storage/change-together';
import { contactsOfOtherIndustry } from '../../storage/organisation-industry';
import type { Undo } from './detail-context';

const fact = { what: 'industry', message: '' } as const;

/** Not judged with what it is compared with now: the background does so. */
function unjudgedYet({ interaction, transcript }: Kept): Kept {
  return { interaction: { ...interaction, judged: { ...interaction.judged, version: '' } }, transcript };
}

/**
 * Corrects the industry of every contact with an organisation; what was recorded stays noted at each. Undefined where one is gone
 * meanwhile. `now` gives ms since 1970 UTC.
 */
export async function correctIndustry(
  organisation: string,
  industry: string,
  now: () => number,
): Promise<Undo | undefined> {
  const ids = await contactsOfOtherIndustry(organisation, industry);
  const before = new Map<string, Correction | undefined>();
  const correct = (kept: Kept) => {
    before.set(kept.interaction.id, correctionOf(kept, 'industry'));
    return unjudgedYet(withCorrection(kept, fact, industry, now()));
  };
  const takeBack = (kept: Kept) => {
    const earlier = before.get(kept.interaction.id);
    return unjudgedYet(
      earlier ? withCorrection(kept, fact, earlier.now, earlier.at) : withoutCorrection(kept, fact),
    );
  };
  const change = (each: (kept: Kept) => Kept) =>
    changeTogether(ids, (found) => ({ save: found.map(each), remove: [] }), now());
  return (await change(correct)) ? () => change(takeBack) : undefined;
}
