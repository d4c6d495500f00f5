const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as a person reads it: "12 kB", "8 MB". `bytes`: of the file. */
export function sizeText(bytes: number, language: string): string {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const amount = Math.max(bytes / 1000 ** power, bytes > 0 ? 0.1 : 0);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power - 1],
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
