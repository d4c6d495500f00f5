/** Sentences of the codebook that are not about one column. */
export const codebookWords = {
  en: {
    title: 'Data dictionary of a service journal',
    intro: [
      'Times are UTC, ISO 8601 with milliseconds; the zone stands beside them. Names carry their unit and keep their meaning: a changed meaning is a new name.',
      "The clock is the **customer's**: wall clock, nights and transfers included. A company counts differently (business hours, only the first queue, human replies only); where the field has a term for something, the codebook says so and where it differs.",
      'Three kinds of nothing are kept apart: empty (`null` in JSON) = not observed; `not_asked`; `not_applicable`. In Parquet a column of numbers cannot hold a word: there the cell is null and the column `empty_because` of `interactions` names it (`rating:not_asked`).',
      'Lists are arrays in JSON Lines and JSON text in CSV and Parquet.',
    ],
    column: 'column',
    type: 'type',
    meaning: 'meaning',
    notes: 'How it is computed, and what is not counted',
    formula: 'Formula',
    notCounted: 'Not counted',
    term: "The field's term",
    n: 'From how many observations',
    values: 'values',
    never: 'never empty',
    key: 'Key',
    clock: "Clock: the customer's wall clock. Source: the watch over the page, or the person.",
    tables: {
      interactions: 'one row per contact',
      messages: 'one row per message',
      waits: 'one row per wait of the customer',
      moments: 'one row per moment worth remembering',
      promises: 'one row per promise of the organisation',
    },
  },
  de: {
    title: 'Datenwörterbuch eines Service-Tagebuchs',
    intro: [
      'Zeiten sind UTC, ISO 8601 mit Millisekunden; die Zeitzone steht daneben. Namen tragen ihre Einheit und behalten ihre Bedeutung: andere Bedeutung heißt anderer Name.',
      'Die Uhr ist die der **Kundenseite**: Wanduhr, Nächte und Weiterleitungen zählen mit. Firmen zählen anders (Geschäftszeiten, nur die erste Schlange, nur menschliche Antworten); wo das Fach einen Begriff hat, steht er dabei, samt Unterschied.',
      'Drei Arten von Nichts bleiben getrennt: leer (`null` in JSON) = nicht beobachtet; `not_asked` = nicht gefragt; `not_applicable` = nicht anwendbar. In Parquet kann eine Zahlenspalte kein Wort enthalten: dort ist die Zelle null, und die Spalte `empty_because` von `interactions` nennt den Grund (`rating:not_asked`).',
      'Listen sind Arrays in JSON Lines und JSON-Text in CSV und Parquet.',
    ],
    column: 'Spalte',
    type: 'Typ',
    meaning: 'Bedeutung',
    notes: 'Wie es berechnet wird, und was nicht zählt',
    formula: 'Formel',
    notCounted: 'Zählt nicht',
    term: 'Begriff des Fachs',
    n: 'Aus wie vielen Beobachtungen',
    values: 'Werte',
    never: 'nie leer',
    key: 'Schlüssel',
    clock: 'Uhr: die Wanduhr der Kundenseite. Quelle: die Beobachtung der Seite oder die Person.',
    tables: {
      interactions: 'eine Zeile je Kontakt',
      messages: 'eine Zeile je Nachricht',
      waits: 'eine Zeile je Warten der Kundenseite',
      moments: 'eine Zeile je Moment, der in Erinnerung bleibt',
      promises: 'eine Zeile je Zusage der Organisation',
    },
  },
} as const;

/** Languages of the codebook. */
export type CodebookLanguage = keyof typeof codebookWords;
