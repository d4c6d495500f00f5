import type { SourceFile } from './source-file';

/** Files by path. */
export type Drawing = Record<string, string>;

/** A rule of the house, and files that show what it finds. */
export interface Rule {
  says: string;
  find: (files: readonly SourceFile[]) => string[];
  /** Each must be found. */
  bad: Drawing[];
  /** None may be found. */
  good: Drawing[];
}
