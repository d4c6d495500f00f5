import { plainLine } from './plain-line';
import { likelyLanguages } from './system-line';

const notNames =
  /^(?:operator|agent|user|the|you|your|chat|sie|ihr|mitarbeiter(?:in)?|kollege|kollegin|berater(?:in)?|herr|frau|mr|mrs|ms|support|team|service|kundenservice|now|a|an|der|die|das|ein|eine|hello|hallo|hi|welcome|willkommen|im|in|it|is|our|we|wir|dem|den|benutzer|teilnehmer|kundenberater(?:in)?|representative|conversation|gespräch|unterhaltung|connected|chatting|talking|speaking|sprechen|chatten|jetzt|nun)$/iu;

/** The name of who came, out of a line such as "Martin hat den Chat betreten"; empty if none can be told. */
export function personName(line: string): string {
  const text = line.replace(/[.!…]+\s*$/, '').slice(0, 200);
  const common = new Set(likelyLanguages(plainLine(text)).flatMap((language) => language.common));
  const taken: string[] = [];
  for (const word of text.split(/[\s,:;()"„“”]+/)) {
    const isName =
      /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) && !notNames.test(word) && !common.has(word.toLowerCase());
    if (isName) taken.push(word);
    else if (taken.length > 0) break;
  }
  return taken.slice(0, 3).join(' ');
}
