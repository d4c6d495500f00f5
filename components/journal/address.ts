import { channels } from '../../conversation/interaction';
import { type Filter, noFilter } from '../../storage/list/filter';
import { localDay } from '../time-text';

/** What the address of the journal page says: what the list is narrowed to, and which contact is open ('' for none). */
export interface Address {
  filter: Filter;
  opened: string;
}

/** Answers to "was it solved?" that can be filtered by. */
export const outcomes = ['yes', 'partly', 'workaround', 'no'] as const;
/** Ratings that can be filtered by. */
export const ratings = ['5', '4', '3', '2', '1', 'none'] as const;

const longestValue = 300;
const dayMs = 86_400_000;

/** The start of a local day written as YYYY-MM-DD, ms since 1970 UTC; null for anything else. */
export function dayStart(day: string): number | null {
  const at = new Date(`${day}T00:00`).getTime();
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at) && localDay(at) === day ? at : null;
}

/** The start of the day after the one that begins at `at`: a day with a change of the clock is shorter or longer. */
export function dayEnd(at: number): number {
  return new Date(at).setHours(24, 0, 0, 0);
}

/** Reads an address; what makes no sense is as if it were not there. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Address {
  const said = new URLSearchParams(search);
  const value = (name: string) => (said.get(name) ?? '').slice(0, longestValue);
  const known = (name: string, values: readonly string[]) =>
    values.includes(value(name)) ? value(name) : '';
  const until = dayStart(value('to'));
  return {
    filter: {
      text: value('q'),
      organisation: value('organisation'),
      channel: known('channel', channels),
      vendor: value('vendor'),
      from: dayStart(value('from')),
      to: until === null ? null : dayEnd(until),
      rating: known('rating', ratings),
      outcome: known('outcome', outcomes),
      tag: value('tag'),
      case: value('case'),
      hasMoment: said.getAll('has').includes('moment'),
      hasPromise: said.getAll('has').includes('promise'),
    },
    opened: openedBy(hash),
  };
}

/** The address that says this; the shortest one. */
export function writeAddress({ filter, opened }: Address): string {
  const said = new URLSearchParams();
  const { organisation, channel, vendor, rating, outcome, tag } = filter;
  const values = { q: filter.text, organisation, channel, vendor, rating, outcome, tag, case: filter.case };
  for (const [name, value] of Object.entries(values)) if (value !== '') said.append(name, value);
  if (filter.from !== null) said.append('from', localDay(filter.from));
  // Half a day before the end is on the last day, however long it is.
  if (filter.to !== null) said.append('to', localDay(filter.to - dayMs / 2));
  if (filter.hasMoment) said.append('has', 'moment');
  if (filter.hasPromise) said.append('has', 'promise');
  const search = said.size > 0 ? `?${said}` : '';
  return `${search}${opened === '' ? '' : `#${encodeURIComponent(opened)}`}`;
}

/** True where the list is narrowed to anything at all. */
export function isNarrowed(filter: Filter): boolean {
  return writeAddress({ filter, opened: '' }) !== writeAddress({ filter: noFilter, opened: '' });
}

function openedBy(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
