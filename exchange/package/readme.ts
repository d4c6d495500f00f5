import { type TableName, tableNames } from '../columns/tables';
import type { PackageFacts } from './data-package';
import type { Removed } from './removed';

const times = {
  exact: 'as recorded',
  hour: 'known to the hour: a contact begins in the middle of its hour, and what happens in it stands whole hours from there, so that exact lengths tell no instant',
  day: 'known to the day (UTC): a contact begins at noon, and what happens in it stands whole days from there, so that exact lengths tell no instant',
  shifted: 'moved by a number of whole weeks, the same for everything this participant gave to this study',
};

/** `README.md` of a package: what it holds, how to read it, what was taken out, how to cite it. */
export function readme(facts: PackageFacts, removed: Removed): string {
  const covered = Object.entries(removed.covered).filter(([, n]) => n > 0);
  const list = (items: string[], none: string) =>
    items.length > 0 ? items.map((item) => `- ${item}`).join('\n') : none;
  return `# ${facts.title}

Contacts with customer service as one person recorded them, exported ${facts.createdAt} by Service Journal ${facts.appVersion}
(data dictionary version ${facts.dictionaryVersion}). Package ${facts.id}.

| file | rows | what |
|---|---|---|
${tableNames.map((name: TableName) => `| ${name}.csv, ${name}.parquet | ${facts.rows[name]} | see codebook |`).join('\n')}

\`codebook.en.md\`, \`codebook.de.md\`: every column. \`datapackage.json\`: Data Package 2.0 with types, units, categories, missing codes
and keys. \`interaction.schema.json\`: JSON Schema of the JSON Lines export of the same journal. \`consent.json\`: what was agreed.

## Reading it

\`\`\`sql
-- DuckDB
SELECT channel, count(*), median(frt_human_s) FROM 'interactions.parquet' GROUP BY channel;
SELECT * FROM read_csv('interactions.csv', nullstr = ['', 'not_asked', 'not_applicable']);
\`\`\`

CSV is UTF-8, RFC 4180, point as decimal sign, and **not** made safe for spreadsheets: open it as data, not by double click. Text that
is not valid Unicode is replaced by U+FFFD here; the journal's own JSON Lines keeps it.

## What was taken out

${list(
  [
    ...covered.map(([kind, n]) => `${kind}: ${n} covered by pseudonyms`),
    ...(removed.deletedInteractions > 0
      ? [`contacts left out by the person: ${removed.deletedInteractions}`]
      : []),
    ...(removed.ownLines
      ? [
          "words or patterns of the person's own were covered too (`own_pattern`, also in names of organisations); which, is not told here, for it could tell what was hidden",
        ]
      : []),
    ...(removed.droppedColumns.length > 0 ? [`columns left out: ${removed.droppedColumns.join(', ')}`] : []),
  ],
  'Nothing.',
)}

Times are ${times[removed.times]}. Times that are told in texts stay as they were said. Pseudonyms are keyed (HMAC-SHA-256 with a key that stays with the participant): the same person of an
organisation, or the same number, has the same pseudonym within one study, and another one elsewhere. The participant has another one
with each organisation, too. Covering is done by rules and can miss something: treat the texts as personal data.

## Citing it

Service Journal package ${facts.id}, exported ${facts.createdAt.slice(0, 10)}, data dictionary version ${facts.dictionaryVersion}.
`;
}
