import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Time of the newest file below a path, in ms since 1970; hidden folders and those left out do not count. */
export function newestMs(path: string, leftOut = new Set(['node_modules'])): number {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const inside = readdirSync(path).filter((name) => !name.startsWith('.') && !leftOut.has(name));
  return Math.max(0, ...inside.map((name) => newestMs(join(path, name), leftOut)));
}
