import type { TimesLeave } from '../package/removed';
import type { CoverKind } from './span';

/** What is covered before something leaves. Names of persons always are: agents never agreed to anything. */
export interface RedactionPlan {
  /** Kinds that are covered besides persons. */
  kinds: readonly Exclude<CoverKind, 'person' | 'own_pattern'>[];
  /** Names that are known beforehand, such as the person's own. */
  ownNames: readonly string[];
  /** What the person wants covered too, a word or pattern in each line; see `ownPatterns`. */
  ownLines: readonly string[];
  times: TimesLeave;
}

/** Covers everything that is known, times as they are. */
export const wholePlan: RedactionPlan = {
  kinds: ['email', 'phone', 'iban', 'card', 'address', 'number', 'url_query'],
  ownNames: [],
  ownLines: [],
  times: 'exact',
};
