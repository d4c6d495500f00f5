import type { RestorableRow } from '../rows/kept-of-row';
import { namesIn, type Said, surelyTold } from './find-names';

/**
 * Names of persons in one interaction, looked for in all that was said and told of it. What a bot calls itself is no person's name unless
 * somebody else tells it too; nor is the name of the organisation unless somebody bears it. `known`: names that are known beforehand;
 * `text`: is looked at too.
 */
export function namesOfRow(row: RestorableRow, known: readonly string[], text = ''): Set<string> {
  const people = [...toldBesides(row), { author: '', text }];
  const bots: Said[] = [];
  const botNames = new Set<string>();
  for (const { party, author, text } of row.messages) {
    if (party !== 'bot') people.push({ author: author ?? '', text: text ?? '' });
    else {
      bots.push({ author: '', text: text ?? '' });
      if (author) botNames.add(author.toLowerCase());
    }
  }
  for (const { seq, text } of takenFromMessages(row)) {
    const isOfBot = typeof seq === 'number' && row.messages[seq - 1]?.party === 'bot';
    (isOfBot ? bots : people).push({ author: '', text });
  }
  const names = namesIn(people, known);
  for (const name of namesIn(bots, [])) if (!botNames.has(name.toLowerCase())) names.add(name);
  const ofOrganisation = new Set(
    `${row.organisation.split('.')[0]} ${row.organisation_name ?? ''}`.toLowerCase().split(/\s+/),
  );
  const doubtful = [...names].filter((name) => ofOrganisation.has(name.toLowerCase()));
  if (doubtful.length === 0) return names;
  const borne = new Set(
    [...known, ...people.map(({ author }) => author), ...surelyTold(people)].map((name) =>
      name.toLowerCase(),
    ),
  );
  for (const name of doubtful) if (!borne.has(name.toLowerCase())) names.delete(name);
  return names;
}

/** What the person told of it, and whom they named. */
function toldBesides({ notes, tags, moments, restore }: RestorableRow): Said[] {
  const { told, standing, milestones = [] } = restore ?? {};
  const texts = [notes, ...tags, ...moments.map(({ note }) => note), told?.ledTo, told?.happened, told?.why];
  return [
    ...texts.map((text) => ({ author: '', text: text ?? '' })),
    ...[told?.person, standing?.human].map((author) => ({ author: author ?? '', text: '' })),
    ...milestones.map(({ kind, text }) =>
      kind === 'person' ? { author: text, text: '' } : { author: '', text },
    ),
  ];
}

function takenFromMessages({ moments, promises }: RestorableRow) {
  return [
    ...moments.map(({ seq, quote }) => ({ seq, text: quote ?? '' })),
    ...promises.map(({ seq, text }) => ({ seq, text })),
  ];
}
