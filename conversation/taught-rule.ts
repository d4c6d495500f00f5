/** Where a chat stands on an organisation's pages and how its sides are told apart, as the person showed it. Holds no words of the chat. */
export interface TaughtRule {
  /** Registrable domain of the top page. */
  organisation: string;
  /** Host of the frame that shows the chat; where a frame has none of its own, that of the page around it. */
  host: string;
  /** CSS for the element whose rows are the transcript, the most lasting first; looked for in the document and in every shadow root. */
  list: string[];
  /** CSS for what marks a row as the customer's: the row itself, something around it in the list, or something in it. */
  customer: string[];
  /** The same for the company's rows. */
  company: string[];
  /** Where the customer's rows stand: -1 left, 1 right; null where that says nothing. */
  customerSide: -1 | 1 | null;
  /** ms since 1970 UTC. */
  taughtAt: number;
}

/** Most selectors of one kind in a rule. */
export const mostSelectors = 6;

/** Longest selector in a rule, in UTF-16 units. */
export const longestSelector = 300;
