import { importJsonLines } from './import-json-lines';
import { importPackage } from './import-package';
import type { ImportOptions, ImportReport } from './take-over';

/** Takes over a file of the journal's own kinds: JSON Lines, plain or packed, or a research package. What it is says its beginning. */
export async function importFile(file: Blob, options: ImportOptions): Promise<ImportReport> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b
    ? importPackage(file, options)
    : importJsonLines(file, options);
}
