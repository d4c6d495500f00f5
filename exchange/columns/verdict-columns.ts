import { always, category, integer, number, records, text, texts } from './builders';
import { autonomyLabels, basisLabels, expectationLabels, resolvedLabels } from './categories';

const asked = { nothing: ['not_asked'] } as const;

/** Columns of an interaction that the person gave, and the score that was made of everything. */
export const verdictColumns = [
  integer('rating', 'given by the person, 5 is best', 'von der Person vergeben, 5 ist am besten', {
    ...asked,
    range: [1, 5],
  }),
  category('expectation', expectationLabels, 'against what was expected', 'gemessen an der Erwartung', asked),
  number('expected_wait_s', 'expected wait, asked before it began', 'erwartete Wartezeit, vorher gefragt', {
    ...asked,
    unit: 's',
    range: [0, Number.MAX_VALUE],
  }),
  category(
    'resolved',
    resolvedLabels,
    "whether it is solved, in the person's view",
    'ob es gelöst ist, aus Sicht der Person',
    {
      ...asked,
      notes: {
        term: {
          en: 'not the status "solved" that a company sets',
          de: 'nicht der Status „gelöst“, den eine Firma setzt',
        },
      },
    },
  ),
  integer(
    'effort_ease',
    'agreement with "the company made it easy", 7 = easy',
    'Zustimmung zu „die Firma hat es leicht gemacht“, 7 = leicht',
    {
      ...asked,
      range: [1, 7],
      notes: {
        term: {
          en: 'Customer Effort Score 2.0; version 1.0 runs the other way',
          de: 'Customer Effort Score 2.0; Version 1.0 läuft andersherum',
        },
      },
    },
  ),
  integer(
    'would_recommend',
    'how likely to recommend, 10 = very',
    'wie wahrscheinlich eine Empfehlung ist, 10 = sehr',
    {
      ...asked,
      range: [0, 10],
      notes: {
        term: {
          en: 'the question of the Net Promoter Score; one person has no such score',
          de: 'die Frage des Net Promoter Score; eine einzelne Person hat keinen solchen Wert',
        },
      },
    },
  ),
  category(
    'autonomy',
    autonomyLabels,
    'whether the person could choose',
    'ob die Person wählen konnte',
    asked,
  ),
  number(
    'score',
    'computed, 100 is best; never a rating',
    'berechnet, 100 ist am besten; nie eine Bewertung',
    {
      unit: 'points',
      range: [0, 100],
      nothing: ['not_applicable'],
      notes: {
        formula: {
          en: '50 + the points of score_reasons; not_applicable where score_basis is none',
          de: '50 + die Punkte in score_reasons; not_applicable, wo score_basis none ist',
        },
      },
    },
  ),
  text('score_version', 'version of the rules that judged', 'Version der Regeln, die geurteilt haben'),
  category('score_basis', basisLabels, 'what the score rests on', 'worauf der Score beruht', always),
  records(
    'score_reasons',
    'id, points and value of each reason; 50 plus the points is the score',
    'Kennung, Punkte und Wert jedes Grundes; 50 plus die Punkte ergibt den Score',
    { required: true, fields: { id: 'text', points: 'number', value: 'number?' } },
  ),
  text('notes', "the person's own words", 'eigene Worte der Person'),
  texts('tags', "the person's own tags", 'eigene Schlagwörter der Person', always),
] as const;
