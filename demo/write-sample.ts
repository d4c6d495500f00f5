// Writes research packages of the demo journal, one for each language: `npm run sample`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samplePackage } from './sample-package';

const folder = join(import.meta.dirname, '..', '.output', 'sample');
await mkdir(folder, { recursive: true });
for (const language of ['de', 'en'] as const) {
  const path = join(folder, `service-journal-sample-${language}.zip`);
  await writeFile(path, new Uint8Array(await (await samplePackage(language)).arrayBuffer()));
  console.log(path);
}
