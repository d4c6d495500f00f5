/** A part of a text, and where it begins in it. */
export interface Window {
  start: number;
  text: string;
}

/**
 * The parts of a text around what a cheap global pattern hints at, so that dear patterns look at these only. They begin and end between words,
 * and none overlap.
 */
export function windowsAround(text: string, hint: RegExp, before: number, behind: number): Window[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(hint)) {
    const [from, to] = [index - before, index + behind];
    const last = windows.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else windows.push({ start: from, end: to });
  }
  return windows.map(({ start, end }) => {
    const from = start <= 0 ? 0 : betweenWords(text, start, -1);
    const to = end >= text.length ? text.length : betweenWords(text, end, 1);
    return { start: from, text: text.slice(from, to) };
  });
}

const longestWord = 40;

function betweenWords(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0, i = at; moved < longestWord && i > 0 && i < text.length; moved++, i += step)
    if (/\s/.test(text[i] ?? '')) return i;
  return at;
}
