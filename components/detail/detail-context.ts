import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kept } from '../../conversation/interaction';

/** Takes back what was done; resolves when that is saved, with nothing (0, false, undefined) where it was too late. */
export type Undo = () => Promise<object | number | boolean | undefined>;

/** What every part of the detail works with. */
export interface DetailTools {
  /** BCP 47 tag for numbers and dates. */
  language: string;
  /** ms since 1970 UTC. */
  now: () => number;
  /** Does something, says so, and offers to take it back; `work` gives undefined where the interaction is gone, null where nothing can be taken back. Gives whether it was done. */
  act: (said: string, work: () => Promise<Undo | null | undefined>) => Promise<boolean>;
}

/** The parts of the detail find their {@link DetailTools} and the interaction here. */
export const DetailContext = createContext<(DetailTools & { kept: Kept }) | null>(null);

/** The tools and the interaction; throws outside of a detail. */
export function useDetail(): DetailTools & { kept: Kept } {
  const found = useContext(DetailContext);
  if (!found) throw new Error('only inside of a detail');
  return found;
}
