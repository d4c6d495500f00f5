import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const accented: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'õ',
  u: 'ü',
  A: 'Â',
  E: 'É',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  s: 'š',
};
/** What the pages read as settings, not as words. */
const notWords = new Set(['language', 'direction', 'extensionName']);

/** A text with accents and a third longer, as German is than English; places for values stay. */
function lengthened(text: string): string {
  const words = text.split(/(\$\d| \| )/);
  const letters = text.replace(/\$\d/g, '').length;
  const marked = words.map((part, index) =>
    index % 2 ? part : part.replace(/[aeiounsAEOU]/g, (one) => accented[one] ?? one),
  );
  const more = Array.from({ length: Math.ceil(letters / 30) }, () => 'ëïñš').join(' ');
  return marked.join('').replace(/( \| |$)/g, ` ${more}$1`);
}

/** The built extension once more, its English texts long and accented, read in the given direction. Gives the folder. */
export function pseudoLocale(direction: 'ltr' | 'rtl'): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-journal-pseudo-'));
  cpSync(built, folder, { recursive: true });
  const path = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  for (const [key, one] of Object.entries(messages))
    if (!notWords.has(key)) one.message = lengthened(one.message);
  messages.direction = { message: direction };
  writeFileSync(path, JSON.stringify(messages));
  return folder;
}
