import { botWords, personWords } from './party-words';

/** Words for machines that mark some of the company's rows while others are marked as a person's: they tell bots with names from people. */
export function machineWords(company: readonly { words: readonly string[] }[]): Set<string> {
  const persons = company.map(({ words }) => words.some((word) => personWords.has(word)));
  if (!persons.includes(true)) return new Set();
  return new Set(
    company.flatMap(({ words }, index) => (persons[index] ? [] : words.filter((word) => botWords.has(word)))),
  );
}
