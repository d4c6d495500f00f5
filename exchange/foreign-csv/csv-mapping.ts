import type { CsvRecord } from '../import/csv-reader';

/** What a column of a table from elsewhere may hold. */
export const csvTargets = [
  'organisation',
  'started',
  'clock',
  'ended',
  'channel',
  'person',
  'reference',
  'rating',
  'resolved',
  'notes',
  'tags',
] as const;

/** One of {@link csvTargets}. */
export type CsvTarget = (typeof csvTargets)[number];

/** Which column (from 0) holds what; null = none does. `monthFirst`: 3/4/2026 is the fourth of March. */
export interface CsvMapping {
  columns: Readonly<Record<CsvTarget, number | null>>;
  monthFirst: boolean;
}

const names: Record<CsvTarget, RegExp> = {
  organisation:
    /^(?:organi[sz]ation(?:_name)?|company|firma|unternehmen|anbieter|provider|vendor name|brand|shop|wer|who)$/,
  started:
    /^(?:started_at|start(?:ed)?(?: at)?|date(?:time)?|datum|created(?: at)?|beginn|am|tag|day|zeitpunkt|when|wann)$/,
  clock: /^(?:time|uhrzeit|zeit|clock|start time|startzeit)$/,
  ended: /^(?:ended_at|end(?:ed)?(?: at)?|ende|closed(?: at)?|schluss|bis)$/,
  channel: /^(?:channel|kanal|weg|medium|contact type|art|kontaktart|via)$/,
  person: /^(?:person|agent|name|mitarbeiter(?:in)?|ansprechpartner(?:in)?|representative|contact|advisor)$/,
  reference:
    /^(?:reference|case(?: (?:number|id|no\.?))?|ticket(?: ?(?:number|id|nr\.?))?|vorgang(?:snummer)?|aktenzeichen|referenz|fall)$/,
  rating: /^(?:rating|stars|score|bewertung|sterne|satisfaction|csat|zufriedenheit)$/,
  resolved: /^(?:resolved|solved|gelöst|geklärt|erledigt|outcome|ergebnis)$/,
  notes:
    /^(?:notes?|comments?|description|notizen?|kommentar|bemerkung(?:en)?|beschreibung|text|summary|anliegen|subject|betreff)$/,
  tags: /^(?:tags?|labels?|schlagw[oö]rte?r?|kategorien?|categor(?:y|ies))$/,
};

/** Which column probably holds what, by its name; and how days are written, by days that can only be read one way. */
export function guessedMapping(header: readonly string[], records: readonly CsvRecord[]): CsvMapping {
  // A column "Note" of nothing but numbers holds German marks, of which 1 is the best: neither notes nor stars.
  const marks = header.findIndex(
    (name, i) =>
      name.trim().toLowerCase() === 'note' &&
      records.some(({ cells }) => cells[i]?.trim()) &&
      records.every(({ cells }) => /^\s*(?:\d(?:[.,]\d+)?)?\s*$/.test(cells[i] ?? '')),
  );
  const taken = new Set<number>([marks]);
  const columns = Object.fromEntries(
    csvTargets.map((target) => {
      const found = header.findIndex(
        (name, i) =>
          !taken.has(i) &&
          names[target].test(
            name
              .trim()
              .toLowerCase()
              .replaceAll(/[_-]+/g, (sign) => (sign === '_' ? '_' : ' ')),
          ),
      );
      if (found >= 0) taken.add(found);
      return [target, found >= 0 ? found : null];
    }),
  ) as Record<CsvTarget, number | null>;
  const days = columns.started === null ? [] : records.map(({ cells }) => cells[columns.started ?? 0] ?? '');
  const monthFirst = days.some((day) => /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\//.test(day.trim()));
  return { columns, monthFirst };
}
