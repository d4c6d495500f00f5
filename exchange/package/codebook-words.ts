/** Sentences of the codebook that are not about one column. */
export const codebookWords = {
  en: {
    title: 'Data dictionary of a service journal',
    intro: [
      'Times are UTC, ISO 8601 with milliseconds; the zone stands beside them. Names carry their unit and keep their meaning: a changed meaning is a new name.',
      "The clock is the **customer's**: wall clock, nights and transfers included. A company counts differently (business hours, only the first queue, human replies only); where the field has a term for something, the codebook says so and where it differs.",
      'Three kinds of nothing are kept apart: empty (`null` in JSON) = not observed; `not_asked` = the person was not asked, or gave no answer (the journal does not tell which); `not_applicable`. In Parquet a column of numbers cannot hold a word: there the cell is null and the column `empty_because`, which every table has, names it (`rating:not_asked`).',
      'Lists are arrays in JSON Lines and JSON text in CSV and Parquet.',
      "Where the person said otherwise than a rule (who spoke, what is canned, a moment), the columns hold the person's word, and counts, waits, figures and score are computed with it. What the rule had said stands in no column. A `canned_score` of exactly 1 or 0 and a moment whose `source` is `person` are the person's word; of a `party` the tables do not tell. The person's own JSON Lines keep under `restore` each such word (`overrulings`) and the party as read from the page (`read_as`): judging anew without these words brings the rule's verdict back. Facts that the person corrected are named in `corrected`, and what was recorded before stands under `restore`, too (`corrections`).",
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
      'Drei Arten von Nichts bleiben getrennt: leer (`null` in JSON) = nicht beobachtet; `not_asked` = nicht gefragt oder nicht beantwortet (was von beidem, hält das Tagebuch nicht fest); `not_applicable` = nicht anwendbar. In Parquet kann eine Zahlenspalte kein Wort enthalten: dort ist die Zelle null, und die Spalte `empty_because`, die jede Tabelle hat, nennt den Grund (`rating:not_asked`).',
      'Listen sind Arrays in JSON Lines und JSON-Text in CSV und Parquet.',
      'Wo die Person es anders gesagt hat als eine Regel (wer gesprochen hat, was ein Textbaustein ist, ein Moment), steht in den Spalten das Wort der Person, und Zahlen, Warten und Score sind damit berechnet. Was die Regel gesagt hatte, steht in keiner Spalte. Ein `canned_score` von genau 1 oder 0 und ein Moment mit `source` `person` sind das Wort der Person; bei `party` sagen die Tabellen es nicht. Die eigenen JSON Lines der Person behalten unter `restore` jedes solche Wort (`overrulings`) und die Partei, wie die Seite sie zeigte (`read_as`): Neu beurteilt ohne diese Worte, kommt das Urteil der Regel zurück. Tatsachen, die die Person berichtigt hat, nennt `corrected`; was vorher aufgezeichnet war, steht ebenfalls unter `restore` (`corrections`).',
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
