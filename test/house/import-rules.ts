import { posix } from 'node:path';
import { importsOf, isCode, type SourceFile } from './source-file';

const page = ['components', 'exchange', 'storage', 'metrics', 'conversation'];
const frame = ['capture', 'vendors', 'reading', 'conversation'];

/** Whom each folder may import besides itself; docs/architecture.md shows it as a picture. */
const mayImport: Record<string, readonly string[]> = {
  conversation: [],
  reading: ['conversation'],
  vendors: ['reading', 'conversation'],
  capture: ['vendors', 'reading', 'conversation'],
  teaching: ['vendors', 'reading', 'conversation'],
  storage: ['conversation'],
  metrics: ['conversation'],
  recorder: ['storage', 'metrics', 'conversation'],
  exchange: ['storage', 'metrics', 'conversation'],
  components: ['exchange', 'storage', 'metrics', 'conversation'],
  'entrypoints/background': ['recorder', 'storage', 'metrics', 'conversation'],
  'entrypoints/sentinel': frame,
  'entrypoints/dismiss': frame,
  'entrypoints/watcher': frame,
  'entrypoints/teacher': [...frame, 'teaching'],
  'entrypoints/backup': page,
  'entrypoints/evidence': page,
  'entrypoints/files': page,
  'entrypoints/insights': page,
  'entrypoints/share': page,
  'entrypoints/popup': page,
  'entrypoints/journal': page,
  'entrypoints/welcome': page,
  'entrypoints/entry': page,
  'entrypoints/options': page,
  'entrypoints/trust': page,
};

/** Packages that only some rooms may know. */
const packageRooms: [RegExp, readonly string[]][] = [
  [/^dexie(?:$|\/)/, ['storage']],
  [
    /^(?:@?preact|#i18n)(?:$|\/)/,
    [
      'components',
      'entrypoints/evidence',
      'entrypoints/files',
      'entrypoints/insights',
      'entrypoints/share',
      'entrypoints/popup',
      'entrypoints/journal',
      'entrypoints/welcome',
      'entrypoints/entry',
      'entrypoints/options',
      'entrypoints/trust',
    ],
  ],
  [
    /^(?:wxt\/browser|webextension-polyfill|@webext-core\/messaging)$/,
    ['capture', 'storage', 'recorder', 'exchange', 'components', 'entrypoints'],
  ],
];

/** The room a path belongs to: its folder, or the entry point with its name; null outside the product. */
function roomOf(path: string): string | null {
  const [folder = '', name = ''] = path.split('/');
  if (folder === 'entrypoints') return `entrypoints/${name.replace(/\..*$/, '')}`;
  return folder in mayImport ? folder : null;
}

/** Folders that are no part of the product, and files of its root. */
const outside = /^(?:test|scripts|demo|docs|public|locales)\/|^[^/]+$/;

function complaintsAbout(file: SourceFile, specifier: string): string[] {
  const room = roomOf(file.path);
  const complain = (words: string) => [`${file.path} imports ${specifier}: ${words}`];
  if (room && /^[@~#]?\/|^#(?!i18n$)/.test(specifier)) return complain('imports are relative and explicit');
  if (!specifier.startsWith('.')) {
    const rooms = packageRooms.find(([name]) => name.test(specifier))?.[1];
    const allowed = !rooms || !room || rooms.some((known) => room === known || room.startsWith(`${known}/`));
    return allowed ? [] : complain(`only ${rooms.join(', ')} may`);
  }
  if (/\.tsx?$/.test(specifier)) return complain('leave the extension out');
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
  if (!room) return [];
  const targetRoom = roomOf(target);
  if (room === 'vendors' && targetRoom === 'vendors' && !/^vendors\/(?:index|all)\.ts$/.test(file.path))
    return complain('a vendor knows no other');
  if (targetRoom === room) return [];
  if (targetRoom && mayImport[room]?.includes(targetRoom)) return [];
  return complain(`${room} may import ${mayImport[room]?.join(', ') || 'nothing'}`);
}

/** Imports that point the wrong way, and folders the table does not know. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap((file) => {
    const room = roomOf(file.path);
    if (!outside.test(file.path) && !(room && room in mayImport))
      return [`${file.path}: say in the table of imports what this folder may know`];
    return importsOf(file).flatMap((specifier) => complaintsAbout(file, specifier));
  });
}
