import type { Place } from './find-places';

/** Where one writes above the list, the newest message stands on top of it. */
export function newestOnTop({ composer, list }: Place): boolean {
  const [field, rows] = [composer?.getBoundingClientRect(), list?.getBoundingClientRect()];
  if (!field || !rows || field.height === 0 || rows.height === 0) return false;
  return field.bottom <= rows.top + 1;
}
