import type { RestorableRow } from '../rows/kept-of-row';
import { namesIn, type Said } from './find-names';

/**
 * Names of persons in one interaction. What a bot calls itself is no person's name unless somebody else tells it too; nor is the name of
 * the organisation unless somebody bears it. `known`: names that are known beforehand.
 */
export function namesOfRow(row: RestorableRow, known: readonly string[]): Set<string> {
  const people: Said[] = [{ author: '', text: row.notes ?? '' }];
  const bots: Said[] = [];
  const botNames = new Set<string>();
  for (const { party, author, text } of row.messages) {
    if (party !== 'bot') people.push({ author: author ?? '', text: text ?? '' });
    else {
      bots.push({ author: '', text: text ?? '' });
      if (author) botNames.add(author.toLowerCase());
    }
  }
  const names = namesIn(people, known);
  for (const name of namesIn(bots, [])) if (!botNames.has(name.toLowerCase())) names.add(name);
  const borne = new Set([...known, ...people.map(({ author }) => author)].map((name) => name.toLowerCase()));
  const ofOrganisation = new Set(
    `${row.organisation.split('.')[0]} ${row.organisation_name ?? ''}`.toLowerCase().split(/\s+/),
  );
  for (const name of names) {
    const lower = name.toLowerCase();
    if (ofOrganisation.has(lower) && !borne.has(lower)) names.delete(name);
  }
  return names;
}
