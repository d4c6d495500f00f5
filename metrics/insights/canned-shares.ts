import { median } from '../figures';
import type { ContactFacts } from './contact-facts';
import { fewestOfGroup, grouped } from './spread';

/** How much of what one organisation wrote was canned: the middle of its contacts, 0-1. */
export interface CannedShareOf {
  organisation: string;
  name: string;
  n: number;
  share: number;
}

/** Shares of canned text, highest first; only organisations with three contacts or more. `share`: the middle of all contacts, 0-1. */
export interface CannedShares {
  n: number;
  share: number | null;
  organisations: CannedShareOf[];
}

/** How much of the organisations' words was not written for the person. */
export function cannedShares(rows: readonly ContactFacts[]): CannedShares {
  const known = rows.flatMap((row) => {
    const share = row.judged.figures.cannedShare;
    return share === null || row.state !== 'closed' ? [] : [{ row, share }];
  });
  const organisations = [...grouped(known, ({ row }) => row.organisation)]
    .filter(([, own]) => own.length >= fewestOfGroup)
    .map(([organisation, own]) => {
      const newest = own.reduce((a, b) => (b.row.startedAt > a.row.startedAt ? b : a)).row;
      const share = median(own.map((one) => one.share)) ?? 0;
      return { organisation, name: newest.organisationName || organisation, n: own.length, share };
    })
    .sort((a, b) => b.share - a.share || b.n - a.n || (a.organisation < b.organisation ? -1 : 1));
  return { n: known.length, share: median(known.map(({ share }) => share)), organisations };
}
