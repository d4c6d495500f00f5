import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../widgets/bundle';

const here = import.meta.dirname;

/** Names of the pages that are made of components of others and are no support chats. */
export const strangers = readdirSync(join(here, 'pages')).map((file) => file.replace('.ts', ''));

/** Bundles their stage and each of them as one module each, where older than the sources. */
export async function bundleStrangers(names = strangers): Promise<void> {
  const words = join(here, '..', 'drawing', 'stranger-words.ts');
  await bundle('strangers', join(here, 'stage.ts'), [here, words]);
  for (const name of names) {
    const file = join(here, 'pages', `${name}.ts`);
    await bundle(`stranger-${name}`, file, [file, join(here, 'stranger.ts')]);
  }
}
