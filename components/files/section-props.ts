import type { Task } from '../../exchange/jobs/task';
import type { Saved } from './Outcome';

/** What every export has in common. */
export type ExportFacts = Pick<
  Extract<Task, { fileName: string }>,
  'scope' | 'at' | 'appVersion' | 'fileName'
>;

/** What a section of the page that saves a file gets. */
export interface SectionProps {
  /** BCP 47 tag for numbers and dates. */
  language: string;
  /** Something else runs, or there is nothing to save. */
  disabled: boolean;
  /** Runs an export and hands the file to the downloads. `name` and `ending` make the file's name. */
  save(name: string, ending: string, taskOf: (facts: ExportFacts) => Task): Promise<Saved>;
}
