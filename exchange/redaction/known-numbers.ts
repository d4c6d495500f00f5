import { compact } from './find-announced';
import { type Span, spansOf } from './span';
import { escaped } from './word-finder';

const fewestSigns = 4;

/** Finds the reference numbers of a contact wherever they stand in its texts, also those that have no form of a number, such as "nl-77812". */
export function knownNumbers(numbers: readonly string[]): (text: string) => Span[] {
  const telling = numbers.filter((number) => /\d/.test(number) && compact(number).length >= fewestSigns);
  if (telling.length === 0) return () => [];
  const oneOf = telling.map((number) => escaped(number.trim())).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => spansOf('number', text, pattern, compact);
}
