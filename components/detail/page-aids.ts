import type { Kept } from '../../conversation/interaction';
import { baselineWaitS } from '../../metrics/baseline';
import type { JudgingAids } from '../../metrics/judge-kept';
import { changeKept, findKept, keepAll } from '../../storage/change-kept';
import { interactionsBefore } from '../../storage/judging';
import { readPreferences } from '../../storage/preferences';

const lookedBackOn = 60;

/** What a page knows besides an interaction when it judges it: the person and what they are used to, not the wordings of others. */
export async function pageAids({ interaction }: Kept): Promise<JudgingAids> {
  const { ownName, salutation } = await readPreferences();
  const history = await interactionsBefore(interaction.startedAt, lookedBackOn);
  return {
    baselineWaitS: baselineWaitS(history, interaction.channel, interaction.industry),
    person: { name: ownName, salutation },
  };
}

/** Keeps a new interaction, judged with what a page knows. `now`: ms since 1970 UTC. */
export async function keepAndJudge(kept: Kept, now: number): Promise<void> {
  // The rules are large; a page that only reads needs none of them.
  const { judgeKept } = await import('../../metrics/judge-kept');
  const { interaction, transcript } = judgeKept(kept, now, await pageAids(kept));
  // What was said word for word is judged once more in the background, which knows the wordings of others and guesses languages.
  const judged = transcript.messages.length > 0 ? { ...interaction.judged, version: '' } : interaction.judged;
  await keepAll([{ interaction: { ...interaction, judged }, transcript }], now);
}

/** Changes an interaction and judges it with what a page knows. Gives what was saved, undefined where it is gone. `now`: ms since 1970 UTC. */
export async function changeAndJudge(
  id: string,
  change: (kept: Kept, aids: JudgingAids) => Kept,
  now: number,
): Promise<Kept | undefined> {
  const known = await findKept(id);
  if (!known) return undefined;
  const aids = await pageAids(known);
  return changeKept(id, (kept) => change(kept, aids), now);
}
