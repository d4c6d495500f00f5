import { ChangedMeanwhile } from '../export-rows';
import { TooManyNotes } from '../markdown/too-many-notes';
import type { Note } from './task';

const databaseErrors =
  /^(?:UnknownError|InvalidStateError|DatabaseClosedError|OpenFailedError|VersionError|AbortError)$/;

/** Why work failed, as a note. */
export function failureOf(error: unknown, cancelled: boolean): Note {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const failed = (failure: Extract<Note, { note: 'failed' }>['failure']) => ({
    note: 'failed' as const,
    failure,
    detail,
  });
  if (cancelled) return failed('cancelled');
  const name = error instanceof Error ? error.name : '';
  if (name === new ChangedMeanwhile().name) return failed('changed');
  if (error instanceof TooManyNotes) return failed('many');
  if (name === 'QuotaExceededError') return failed('full');
  return failed(databaseErrors.test(name) ? 'database' : 'other');
}
