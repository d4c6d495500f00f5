const marks: readonly [string, RegExp][] = [
  ['de', /\b(?:ich|nicht|Ihre|wir|der|das|ist|und|auf)\b/gi],
  ['en', /\b(?:the|your|is|my|we|to|on|you|and)\b/gi],
  ['fr', /\b(?:le|votre|est|nous|vous|et|les|mon)\b/gi],
  ['uk', /[іїє]/g],
];
const letters = /\p{L}/gu;

/** Stands for the browser, which says in which language a text is: by small words, and sure from thirty letters on. */
export async function toldLanguage(
  text: string,
): Promise<{ isReliable: boolean; languages: { language: string; percentage: number }[] }> {
  const [language, hits] = marks
    .map(([name, words]) => [name, text.match(words)?.length ?? 0] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most));
  const isReliable = hits > 0 && (text.match(letters)?.length ?? 0) >= 30;
  return { isReliable, languages: hits === 0 ? [] : [{ language, percentage: 100 }] };
}
