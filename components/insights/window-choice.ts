import type { RankingWindow } from '../../metrics/ranking';

/** The windows a person may choose, as they stand in the address. */
export const windows = { '30': 30, '365': 365, all: null } as const satisfies Record<string, RankingWindow>;

/** One of the keys of {@link windows}. */
export type WindowName = keyof typeof windows;

/** The window that an address asks for ("?window=30"); a year where it asks for none or for another. */
export function windowIn(search: string): WindowName {
  const name = new URLSearchParams(search).get('window') ?? '';
  return name in windows ? (name as WindowName) : '365';
}
