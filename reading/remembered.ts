/** Answers that are kept; of more all are forgotten. */
const mostKept = 500;
/** Longer texts are what somebody says and come once. */
const longestKept = 160;

/**
 * Remembers what `make` says of short texts in a language: "14:03" and "Read" stand in row after row, and each is asked of several times.
 * What it says must hang on these two alone.
 */
export function remembered<T>(
  make: (text: string, language: string) => T,
): (text: string, language: string) => T {
  const known = new Map<string, T>();
  return (text, language) => {
    if (text.length > longestKept) return make(text, language);
    const asked = `${language} ${text}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = make(text, language);
    if (known.size >= mostKept) known.clear();
    known.set(asked, made);
    return made;
  };
}
