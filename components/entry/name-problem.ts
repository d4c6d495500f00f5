/** Most characters of a name; longer ones are pasted by mistake. */
export const longestName = 200;

/** Why a name cannot be kept as typed. */
export type NameProblem = 'missing' | 'long' | 'noLetters' | 'unseen';

/* Controls, and the marks that turn the reading direction: unseen, and able to make a name look like another. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a name, null if nothing is. An empty one is fine where it need not be given. */
export function nameProblem(name: string, required: boolean): NameProblem | null {
  const trimmed = name.trim();
  if (trimmed === '') return required ? 'missing' : null;
  if (trimmed.length > longestName) return 'long';
  if (unseen.test(trimmed)) return 'unseen';
  return /[\p{L}\p{N}]/u.test(trimmed) ? null : 'noLetters';
}
