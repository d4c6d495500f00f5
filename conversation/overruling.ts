import type { MomentKind } from './judgement';
import type { Party } from './party';

/** What the person says against a judgement; remembered with the transcript and used whenever it is judged. `message`: its id. */
export type Overruling =
  | { what: 'party'; message: string; party: Party }
  | { what: 'canned'; message: string; canned: boolean }
  /** `right` confirms the hint, else it is taken away; for the interaction as a whole `message` is empty. */
  | { what: 'moment'; message: string; kind: MomentKind; right: boolean };

/** The overrulings with one more: it replaces what the person said before of the same thing. */
export function withOverruling(overrulings: readonly Overruling[], added: Overruling): Overruling[] {
  const same = (one: Overruling) =>
    one.what === added.what &&
    one.message === added.message &&
    (one.what !== 'moment' || added.what !== 'moment' || one.kind === added.kind);
  return [...overrulings.filter((one) => !same(one)), added];
}
