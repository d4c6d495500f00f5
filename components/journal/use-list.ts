import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from '../../storage/list/filter';
import type { ListCall, ListDay, ListNote, ListRow, ListState } from '../../storage/list/list-note';

/** The worker that keeps the list, as components see it. */
export interface ListWorker {
  post(call: ListCall): void;
  /** Hears every note; returns how to stop. */
  onNote(heard: (note: ListNote) => void): () => void;
}

/** The contacts that pass the filter. Rows are there for the stretch that was asked for; `null` where the contact went away. */
export interface Listing {
  total: number;
  days: ListDay[];
  rows: ReadonlyMap<number, ListRow | null>;
  /** Where the anchor stands, -1 where it is not listed. */
  anchorAt: number;
  /** Counts listings: a new one may order the rows anew. */
  version: number;
  /** The filter this was listed by. */
  filter: Filter | null;
}

/** The list as the page has it. */
export interface HeldListing {
  /** Null until the first rows are there. */
  listing: Listing | null;
  /** Null until the list is read. */
  state: ListState | null;
  failed: boolean;
  /** Wants the rows of a stretch (positions, `to` not included). */
  want: (from: number, to: number) => void;
  /** The ids of a stretch. */
  idsOf: (from: number, to: number) => Promise<string[]>;
}

/** Rows that come with a new listing: more than fit into most windows. */
const firstRows = 24;

/** The list narrowed to the filter, true to the journal at all times. `anchor`: id of the contact that should stay in sight. */
export function useList(worker: ListWorker, filter: Filter, anchor: string): HeldListing {
  const [listing, setListing] = useState<Listing | null>(null);
  const [state, setState] = useState<ListState | null>(null);
  const [failed, setFailed] = useState(false);
  const live = useRef({
    serial: 0,
    filter,
    anchor,
    from: 0,
    to: firstRows,
    asked: '',
    waiting: false,
    again: false,
    ready: false,
  });
  const tickets = useRef(new Map<number, (ids: string[]) => void>());
  live.current.anchor = anchor;
  live.current.filter = filter;
  const list = (from: number, to: number) => {
    live.current.serial++;
    live.current.waiting = true;
    const { serial, filter: by, anchor: kept } = live.current;
    worker.post({ call: 'list', serial, filter: by, anchor: kept, from, to });
  };

  useEffect(() => {
    const stop = worker.onNote((note) => {
      if (note.note === 'state') {
        setState(note.state);
        live.current.ready = note.state.ready;
        // One listing at a time: while the list is being made, each would overtake the one before, and none would be shown.
        if (live.current.waiting) live.current.again = true;
        else list(live.current.from, live.current.to);
      } else if (note.note === 'first') setListing((known) => known ?? firstListing(note));
      else if (note.note === 'listed' && note.serial === live.current.serial) {
        const { again, from, to } = live.current;
        Object.assign(live.current, { asked: '', waiting: false, again: false });
        if (again) list(from, to);
        setFailed(false);
        // The newest contacts stay until the list has any.
        setListing((known) =>
          known?.filter === null && note.total === 0 && !live.current.ready
            ? known
            : {
                ...{ total: note.total, days: note.days, anchorAt: note.anchorAt },
                rows: new Map(note.rows.map((row, i) => [note.from + i, row])),
                version: (known?.version ?? 0) + 1,
                filter: live.current.filter,
              },
        );
      } else if (note.note === 'rows' && note.serial === live.current.serial)
        setListing((known) => known && { ...known, rows: withRows(known.rows, note.from, note.rows) });
      else if (note.note === 'ids') {
        tickets.current.get(note.ticket)?.(note.ids);
        tickets.current.delete(note.ticket);
      } else if (note.note === 'failed') {
        live.current.waiting = false;
        setFailed(true);
      }
    });
    return stop;
  }, [worker]);
  // Before the screen is drawn: an effect would wait for it, and the hits with it.
  useLayoutEffect(() => {
    // A new search begins at its top.
    Object.assign(live.current, { from: 0, to: firstRows, anchor: '' });
    list(0, firstRows);
  }, [filter]);

  return {
    listing,
    state,
    failed,
    want(from, to) {
      Object.assign(live.current, { from, to });
      const missing = stretch(from, to).filter((position) => listing && !listing.rows.has(position));
      const [first, last] = [missing[0], missing.at(-1)];
      const asked = `${live.current.serial}/${first}/${last}`;
      if (first === undefined || last === undefined || asked === live.current.asked) return;
      live.current.asked = asked;
      worker.post({ call: 'rows', serial: live.current.serial, from: first, to: last + 1 });
    },
    idsOf: (from, to) =>
      new Promise((resolve) => {
        const ticket = Math.random();
        tickets.current.set(ticket, resolve);
        worker.post({ call: 'ids', serial: live.current.serial, from, to, ticket });
      }),
  };
}

const stretch = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function firstListing({ days, rows }: Extract<ListNote, { note: 'first' }>): Listing {
  return { total: rows.length, days, rows: new Map(rows.entries()), anchorAt: -1, version: 0, filter: null };
}

/** Most rows that are held besides those in sight. */
const mostRows = 2000;

function withRows(known: Listing['rows'], from: number, rows: readonly (ListRow | null)[]): Listing['rows'] {
  const kept = known.size > mostRows ? [] : known;
  return new Map([...kept, ...rows.map((row, i) => [from + i, row] as const)]);
}
