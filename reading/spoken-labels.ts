import type { SeenUnit } from './read-item';

const isOther = (name: string, shown: string) =>
  shown !== '' && name !== '' && !shown.includes(name) && !name.includes(shown);

/**
 * The rows, where what only a screen reader is told stands in rows of others as well, who are shown by name: "Answer:" is said before
 * the words of all of them and is nobody. Whoever was shown last in a row of the same look goes on.
 */
export function withoutSpokenLabels(seen: SeenUnit[]): SeenUnit[] {
  const labels = new Set(
    seen.flatMap(({ parts: { spoken = '', author } }) => (isOther(spoken, author) ? spoken : [])),
  );
  if (labels.size === 0) return seen;
  const last = new Map<string, string>();
  return seen.map((one) => {
    const { parts, look } = one;
    if (parts.author === '' || parts.author !== parts.spoken || !labels.has(parts.author)) {
      if (parts.author !== '') last.set(look.ground, parts.author);
      return one;
    }
    const author = last.get(look.ground) ?? '';
    return { ...one, parts: { ...parts, author }, look: { ...look, author } };
  });
}
