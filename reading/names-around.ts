import { namesAbove } from './names-above';
import { namesUnder } from './names-under';
import type { SeenUnit } from './read-item';
import { withoutSpokenLabels } from './spoken-labels';

/** The rows of one look with the names that other rows tell of their speakers. `isTyping`: somebody is shown to be; `language`: the page's. */
export function namesAround(seen: SeenUnit[], isTyping: boolean, language: string): SeenUnit[] {
  return namesUnder(namesAbove(withoutSpokenLabels(seen), isTyping, language), language);
}
