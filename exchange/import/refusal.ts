/** Why a file, or a line of it, cannot be taken over. */
export type RefusalReason =
  | 'empty'
  | 'not_utf8'
  | 'damaged_gzip'
  | 'inflates_too_far'
  | 'damaged_zip'
  | 'other_zip'
  | 'repeated_name'
  | 'no_package'
  | 'no_column'
  | 'repeated_column'
  | 'no_contact'
  | 'open_quote'
  | 'text_after_quote'
  | 'wrong_length'
  | 'wrong_passphrase'
  | 'damaged_lock'
  | 'no_table'
  | 'too_long'
  | 'not_json'
  | 'no_header'
  | 'newer_version'
  | 'too_few_lines'
  | 'too_many_lines'
  | 'wrong_value'
  | 'repeated_id'
  | 'given_up';

/**
 * One thing that is wrong with a file. `line`: from 1; `where`: path of the column, empty for the whole line; `what`: what stands there,
 * cut short; `file`: which one of an archive.
 */
export interface Refusal {
  file?: string;
  reason: RefusalReason;
  line: number;
  where: string;
  what: string;
}

/** Ends the reading of a file that cannot be read on. */
export class FileRefused extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, line: number, what = '', file = '') {
    super(`${reason} in line ${line}`);
    this.refusal = { reason, line, where: '', what, ...(file === '' ? {} : { file }) };
  }

  /** The same, said of one file of an archive. */
  in(file: string): FileRefused {
    const { reason, line, what } = this.refusal;
    return new FileRefused(reason, line, what, this.refusal.file ?? file);
  }
}
