import type { TableName } from '../columns/tables';

/**
 * How a column leaves: `words` are read and covered, `ids` and `numbers` become pseudonyms, `person` is a name beside a message, in `own` only
 * what the person wants covered is, `open` leaves as it is.
 */
export type Covering = 'words' | 'ids' | 'numbers' | 'person' | 'own' | 'open';

/** How every column that holds texts leaves; all other columns hold figures, times and categories. */
export const coverings: Readonly<Record<TableName, Readonly<Record<string, Covering>>>> = {
  interactions: {
    interaction_id: 'ids',
    case_id: 'ids',
    organisation: 'own',
    organisation_name: 'words',
    industry: 'open',
    vendor: 'open',
    reader_version: 'open',
    zone: 'open',
    corrected: 'open',
    case_numbers: 'numbers',
    score_version: 'open',
    score_reasons: 'open',
    notes: 'words',
    tags: 'words',
  },
  messages: {
    interaction_id: 'ids',
    author: 'person',
    text: 'words',
    lang: 'open',
    canned_reasons: 'words',
  },
  waits: { interaction_id: 'ids' },
  moments: { interaction_id: 'ids', quote: 'words', note: 'words' },
  promises: { interaction_id: 'ids', promise_id: 'ids', text: 'words' },
};
