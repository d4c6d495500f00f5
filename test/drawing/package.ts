import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { exportPackage, type PackageJob } from '../../exchange/package/export-package';
import { memorySink } from '../../exchange/sink';
import { at } from './chat';

/** A research package of the journal as it is; `change` says what is special about it. */
export async function packed(change: Partial<PackageJob> = {}): Promise<Blob> {
  const out = memorySink();
  const { signal } = new AbortController();
  await exportPackage(
    {
      wanted: () => true,
      exportedAt: at('13:00'),
      appVersion: '1',
      signal,
      onProgress: () => {},
      packageId: 'p1',
      title: 'My contacts',
      consent: { purpose: 'a study of waits', givenAt: at('13:00'), language: 'en' },
      dropped: new Set(),
      removed: { droppedColumns: [], deletedInteractions: 0, times: 'exact', ownLines: false },
      spool: memorySink,
      ...change,
    },
    out,
  );
  return out.close();
}

/** The files of a zip archive by name. */
export async function filesOf(zip: Blob): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await zip.arrayBuffer()));
}

/** Unpacks a zip archive into a folder. */
export async function unpack(zip: Blob, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await filesOf(zip))) await writeFile(join(folder, name), bytes);
}
