import type { Column } from '../columns/column';
import { primaryKeys, type TableName, tableNames, tables } from '../columns/tables';
import { type CodebookLanguage, codebookWords } from './codebook-words';

/** The codebook as Markdown: each table, each column with its type, unit, meaning, values and ways of being empty. */
export function codebook(language: CodebookLanguage, version: number): string {
  const words = codebookWords[language];
  return [
    `# ${words.title} (version ${version})`,
    ...words.intro,
    words.clock,
    ...tableNames.flatMap((name) => tableText(name, language)),
    `## ${words.notes}`,
    ...tableNames.flatMap((name) => notesOf(name, language)),
    '',
  ].join('\n\n');
}

function tableText(name: TableName, language: CodebookLanguage): string[] {
  const words = codebookWords[language];
  const key = primaryKeys[name]?.map((column) => `\`${column}\``).join(' + ');
  const rows = tables[name].map(
    (column) =>
      `| \`${column.name}\` | ${typeText(column)} | ${[column.says[language], ...factsOf(column, language)].join('; ')} |`,
  );
  return [
    `## ${name}`,
    `${words.tables[name]}${key ? ` (${words.key}: ${key})` : ''}`,
    [`| ${words.column} | ${words.type} | ${words.meaning} |`, '|---|---|---|', ...rows].join('\n'),
  ];
}

function typeText({ type, unit, range }: Column): string {
  const [least, most] = range ?? [];
  const span = most !== undefined && most < 10_000 ? `${least}-${most}` : '';
  const unitText = unit && unit !== 'share' && unit !== 'points' ? `(${unit})` : '';
  return [type, unitText, span].filter((part) => part !== '').join(' ');
}

function factsOf(column: Column, language: CodebookLanguage): string[] {
  const words = codebookWords[language];
  const values = Object.entries(column.categories ?? {}).map(
    ([value, label]) => `\`${value}\` ${label[language]}`,
  );
  return [
    ...(values.length > 0 ? [`${words.values}: ${values.join(', ')}`] : []),
    ...(column.nothing ?? []).map((code) => `\`${code}\``),
    ...(column.required ? [words.never] : []),
  ];
}

function notesOf(name: TableName, language: CodebookLanguage): string[] {
  const words = codebookWords[language];
  return tables[name].flatMap(({ name: column, notes }) => {
    if (!notes) return [];
    const { formula, notCounted, term, n } = notes;
    const lines = [
      formula && `- ${words.formula}: ${formula[language]}`,
      notCounted && `- ${words.notCounted}: ${notCounted[language]}`,
      term && `- ${words.term}: ${term[language]}`,
      n && `- ${words.n}: \`${n}\``,
    ].filter((line) => line !== undefined);
    return [`### ${name}.${column}`, lines.join('\n')];
  });
}
