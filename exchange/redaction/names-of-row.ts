import { isBotName } from '../../conversation/bot-name';
import type { RestorableRow } from '../rows/kept-of-row';
import { answeredName } from './asked-names';
import { namesIn, type Said, surelyTold } from './find-names';
import { isNoPerson } from './is-no-person';

/**
 * Names of persons in one interaction, looked for in all that was said and told of it. What a bot calls itself is no person's name unless
 * somebody else tells it too, or it is called like a person; nor is the name of the organisation unless somebody bears it. `known`: names that are known beforehand;
 * `text`: is looked at too.
 */
export function namesOfRow(row: RestorableRow, known: readonly string[], text = ''): Set<string> {
  const people = [...toldBesides(row), { author: '', text }];
  const bots: Said[] = [];
  const botNames = new Set<string>();
  const machines = new Map<string, boolean>();
  const isMachine = (author: string) => {
    const known = machines.get(author) ?? !mayBePerson(author);
    machines.set(author, known);
    return known;
  };
  const isOfMachine = ({ party, author }: RestorableRow['messages'][number]) =>
    party === 'bot' && isMachine(author ?? '');
  for (const message of row.messages) {
    const { author, text } = message;
    if (!isOfMachine(message)) people.push({ author: author ?? '', text: text ?? '' });
    else {
      bots.push({ author: '', text: text ?? '' });
      if (author) botNames.add(author.toLowerCase());
    }
  }
  for (const { seq, text } of takenFromMessages(row)) {
    const message = typeof seq === 'number' ? row.messages[seq - 1] : undefined;
    const isOfBot = message !== undefined && isOfMachine(message);
    (isOfBot ? bots : people).push({ author: '', text });
  }
  const answers = answersIn(row);
  for (const author of answers) people.push({ author, text: '' });
  const names = namesIn(people, known);
  for (const answer of answers) if (answer === answer.toLowerCase()) names.add(answer);
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

/** Names with which the one side answered when the other asked for them. */
function answersIn({ messages }: RestorableRow): string[] {
  return messages.flatMap(({ party, text }, i) => {
    const before = messages[i - 1];
    const name = before && before.party !== party ? answeredName(before.text ?? '', text ?? '') : '';
    return name === '' || isNoPerson(name) ? [] : [name];
  });
}

/** Words that all begin with a capital letter, as names of persons do. */
const fullName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Whether what is held for a machine is called like a person: the rules go by how it writes, and may be wrong. */
function mayBePerson(author: string): boolean {
  if (isBotName(author)) return false;
  return fullName.test(author) || namesIn([{ author: '', text: author }], []).size > 0;
}

/** What the person told of it, and whom they named. */
function toldBesides(row: RestorableRow): Said[] {
  const { notes, tags, moments, restore } = row;
  const { told, standing, milestones = [] } = restore ?? {};
  const typed = row.origin === 'captured' ? [] : [row.organisation, row.organisation_name];
  const texts = [
    ...typed,
    notes,
    ...tags,
    ...moments.map(({ note }) => note),
    told?.ledTo,
    told?.happened,
    told?.why,
  ];
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
