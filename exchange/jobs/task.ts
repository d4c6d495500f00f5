import type { Interaction } from '../../conversation/interaction';
import type { BackupLock } from '../../storage/backup-secrets';
import type { CsvMapping } from '../foreign-csv/csv-mapping';
import type { CsvReading, CsvSample } from '../foreign-csv/csv-sample';
import type { Refusal } from '../import/refusal';
import type { ImportReport } from '../import/take-over';
import type { WrongLine } from '../redaction/own-patterns';
import type { RedactionPlan } from '../redaction/plan';
import type { RestorableRow } from '../rows/kept-of-row';
import type { StudyConsent } from '../study/participation';
import type { CsvStyle } from '../tables/csv';
import type { Seen } from './as-seen';

/** Which interactions are meant. Times in ms since 1970 UTC, `to` not included; null and '' = no limit. */
export interface Scope {
  ids: readonly string[] | null;
  from: number | null;
  to: number | null;
  organisation: string;
}

/** How a research package is made. `left`: ids the person took out; `dropped`: `table.column` of what is left out. */
export interface PackageWish {
  plan: RedactionPlan;
  /** The study's key, 32 bytes. */
  key: Uint8Array<ArrayBuffer>;
  left: readonly string[];
  dropped: readonly string[];
}

interface Export {
  scope: Scope;
  /** ms since 1970 UTC. */
  at: number;
  appVersion: string;
  fileName: string;
}

/** Work for the worker of the page; one at a time. */
export type Task =
  | { task: 'count'; scope: Scope }
  /** `lock`: the file is locked with it; `summed`: its SHA-256 is wanted; `settings`: go with the contacts. */
  | ({
      task: 'copy';
      packed: boolean;
      lock?: BackupLock | null;
      summed?: boolean;
      settings?: Readonly<Record<string, unknown>>;
    } & Export)
  | ({ task: 'sheet'; table: 'interactions' | 'messages'; style: CsvStyle } & Export)
  | ({ task: 'notes'; language: 'de' | 'en' } & Export)
  | { task: 'preview'; scope: Scope; wish: PackageWish; most: number }
  | ({
      task: 'package';
      wish: PackageWish;
      packageId: string;
      title: string;
      purpose: string;
      language: 'de' | 'en';
      /** What the person looked at: nothing else leaves, and nothing that has changed since. Null where nobody looks. */
      seen: Seen | null;
      /** The study it is made for, null for a package of one's own. */
      study: StudyConsent | null;
    } & Export)
  | { task: 'import'; file: File; at: number; passphrase?: string }
  | { task: 'look'; file: File }
  | { task: 'table'; file: File; reading: CsvReading; mapping: CsvMapping; zone: string; at: number };

/** A task whose interactions several workers encode side by side. */
export type CrewTask = Extract<Task, { task: 'copy' | 'sheet' | 'package' }>;

/** Stops the work that runs. */
export interface Cancel {
  task: 'cancel';
}

/** Why work ended without a result. */
type Failure = 'cancelled' | 'changed' | 'full' | 'many' | 'unreadable' | 'database' | 'other';

/** What a scope holds; `latest`: the newest few of it. */
export interface Counted {
  interactions: number;
  messages: number;
  /** Every organisation of the journal, by name. */
  organisations: readonly string[];
  latest: readonly Pick<Interaction, 'id' | 'organisation' | 'startedAt'>[];
}

/** What the worker says. `share`: 0-1; exactly one of the others ends the work. */
export type Note =
  | { note: 'progress'; share: number }
  | ({ note: 'counted' } & Counted)
  | {
      note: 'file';
      file: Blob;
      fileName: string;
      interactions: number;
      messages: number;
      /** Hexadecimal digits, empty where it was not asked for. */
      sha256: string;
    }
  /** The file is locked: its passphrase is needed. */
  | { note: 'locked' }
  | {
      note: 'previewed';
      rows: RestorableRow[];
      seen: Seen;
      interactions: number;
      covered: Readonly<Record<string, number>>;
      /** How often each of the person's own lines covered something, by its number from 1. */
      coveredByLine: Readonly<Record<number, number>>;
    }
  /** Lines of the person's own that cannot be used: nothing is shown, and nothing leaves. */
  | { note: 'wrong_lines'; wrong: WrongLine[] }
  | { note: 'imported'; report: ImportReport }
  /** A table from elsewhere; `refusal` where it is none. */
  | { note: 'looked'; sample: CsvSample | null; refusal: Refusal | null }
  | { note: 'failed'; failure: Failure; detail: string };
