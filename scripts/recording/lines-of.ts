import type { SeenRow, Sighting } from '../../conversation/sighting';

function clock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "agent(Lena) 14:03: words" of each row that stands, then what the latest sighting says of typing and of the end. */
export function linesOf(rows: readonly SeenRow[], last: Sighting | undefined): string[] {
  const lines = rows.map(({ party, author, text, stated }) => {
    const who = `${party}${author && `(${author})`}${stated ? ` ${clock(stated.at)}` : ''}`;
    return `${who}: ${text.replaceAll('\n', '\\n')}`;
  });
  if (last?.typing) lines.push(last.typing.author === '' ? '(typing)' : `(typing ${last.typing.author})`);
  if (last?.ended) lines.push('(ended)');
  return lines;
}

/** A document and those of all frames in it that may be looked into. */
export function documentsIn(top: Document): Document[] {
  const inner = [...top.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument ? documentsIn(contentDocument) : [],
  );
  return [top, ...inner];
}
