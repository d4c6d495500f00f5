import { readSystemLine } from '../../metrics/system-line';

/** A line of chat software with what it says. `placeholders`: what stands in it for a name or a number. */
export interface SystemLineRow {
  lang: string;
  kind: string;
  text: string;
  placeholders?: string[];
  estimate?: boolean;
}

const counting = /spot|pos|count|number|num|queue|rank|place|ahead|\bn\b|%d/i;
const timing = /time|wait|min|estimat/i;

/** The line with numbers in place of what looks like one: place 7, "12 minutes" in the line's own language where the unit is missing. */
function filled({ text, placeholders = [] }: SystemLineRow): { text: string; place: boolean } {
  let place = false;
  const shown = placeholders.reduce((line, name) => {
    if (timing.test(name) || !counting.test(name)) return line;
    place = true;
    return line.replaceAll(name, '7');
  }, text);
  return { text: shown, place };
}

function share(hits: number, all: number): string {
  return all === 0 ? '-' : `${(hits / all).toFixed(3)} (${hits}/${all})`;
}

/** Prints how often the kind is right per language, and how often a person's sentence is taken for a system line. */
export function printSystemLines(rows: readonly SystemLineRow[], sentences: readonly string[]): void {
  if (rows.length > 0) {
    console.log(
      "system lines: kind right, as a line known to be the software's / as anybody's; place read right",
    );
    const languages = [...new Set(rows.map(({ lang }) => lang.split('-')[0] ?? ''))].sort();
    for (const language of languages) {
      const own = rows.filter(({ lang }) => lang.split('-')[0] === language);
      const right = (known: boolean) =>
        own.filter((row) => readSystemLine(row.text, known)?.kind === row.kind).length;
      const places = own
        .filter((row) => row.kind === 'queue_position')
        .map(filled)
        .filter(({ place }) => place);
      const read = places.filter(({ text }) =>
        [7, 8].includes(readSystemLine(text, true)?.position ?? 0),
      ).length;
      console.log(
        `  ${language.padEnd(3)} ${share(right(true), own.length).padEnd(17)} ${share(right(false), own.length).padEnd(17)} ${share(read, places.length)}`,
      );
    }
  }
  if (sentences.length > 0) {
    const taken = sentences.filter((text) => readSystemLine(text, false) !== null).length;
    console.log(
      `\npeople's sentences taken for system lines: ${((100 * taken) / sentences.length).toFixed(2)} % of ${sentences.length} (goal 0.5 %)`,
    );
  }
}
