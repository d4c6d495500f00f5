import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Filter } from '../../storage/list/filter';
import type { ListCall, ListDay, ListNote, ListRow, ListState } from '../../storage/list/list-note';
import { isNarrowed } from './address';
import { isNear, nextStretch, type Sight } from './next-stretch';

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
  /** The contact that should stay in sight when this was asked for, and where it stands: -1 where it is not listed. */
  anchor: string;
  anchorAt: number;
  /** Counts listings: a new one may order the rows anew. */
  version: number;
  /** The filter this was listed by; null for the newest contacts, before the list is read. */
  filter: Filter | null;
}

/** The list as the page has it. */
export interface HeldListing {
  /** Null until the first rows are there. */
  listing: Listing | null;
  /** Null until the list is read. */
  state: ListState | null;
  failed: boolean;
  /** Wants the rows of a stretch (positions, `to` not included), and soon those next to it. */
  want: (from: number, to: number) => void;
  /** The ids of a stretch. */
  idsOf: (from: number, to: number) => Promise<string[]>;
}

/** Rows that come with a new listing: more than fit into most windows. */
const firstRows = 24;

/** What the page last asked for and heard; read by notes that come between two drawings. */
const nothingAsked = {
  serial: 0,
  anchor: '',
  /** The anchor of the listing that is under way. */
  anchored: '',
  sight: { from: 0, to: firstRows, scrolling: '' } as Sight,
  listing: null as Listing | null,
  /** A listing is under way; whether another one is wanted after it. */
  waiting: false,
  again: false,
  /** Rows are under way. */
  reading: false,
  ready: false,
};

/** The list narrowed to the filter, true to the journal at all times. `anchor`: id of the contact that should stay in sight. */
export function useList(worker: ListWorker, filter: Filter, anchor: string): HeldListing {
  const [listing, setListing] = useState<Listing | null>(null);
  const [state, setState] = useState<ListState | null>(null);
  const [failed, setFailed] = useState(false);
  const live = useRef({ ...nothingAsked, filter });
  const tickets = useRef(new Map<number, (ids: string[]) => void>());
  Object.assign(live.current, { anchor, filter });
  const show = (next: Listing) => {
    live.current.listing = next;
    setListing(next);
  };
  const list = () => {
    Object.assign(live.current, { serial: live.current.serial + 1, waiting: true, again: false });
    const { serial, filter: by, anchor: kept, sight } = live.current;
    live.current.anchored = kept;
    worker.post({ call: 'list', serial, filter: by, anchor: kept, from: sight.from, to: sight.to });
  };
  // One stretch at a time: where scrolling is faster than reading, what is in sight when the answer comes is asked for next.
  const readOn = () => {
    const { listing: shown, sight, serial, waiting, reading } = live.current;
    if (!shown || waiting || reading) return;
    const next = nextStretch(sight, shown.total, (position) => shown.rows.has(position));
    if (!next) return;
    live.current.reading = true;
    worker.post({ call: 'rows', serial, ...next });
  };

  useEffect(() => {
    const hearListed = (note: Extract<ListNote, { note: 'listed' }>) => {
      const { again, ready, listing: known, filter: by, anchored } = live.current;
      Object.assign(live.current, { waiting: false, reading: false });
      setFailed(false);
      // The newest contacts stay until the list has any.
      if (known?.filter !== null || note.total > 0 || ready)
        show({
          ...{ total: note.total, days: note.days, anchor: anchored, anchorAt: note.anchorAt },
          rows: new Map(note.rows.map((row, i) => [note.from + i, row])),
          version: (known?.version ?? 0) + 1,
          filter: by,
        });
      if (again) list();
      else readOn();
    };
    return worker.onNote((note) => {
      const { serial, listing: known, waiting, sight, anchor: kept } = live.current;
      if (note.note === 'state') {
        setState(note.state);
        live.current.ready = note.state.ready;
        // One listing at a time: while the list is being made, each would overtake the one before, and none would be shown.
        if (waiting) live.current.again = true;
        else list();
      } else if (note.note === 'first') {
        if (!known && !isNarrowed(live.current.filter)) show(firstListing(note));
      } else if (note.note === 'listed' && note.serial === serial) hearListed(note);
      else if (note.note === 'rows' && note.serial === serial) {
        live.current.reading = false;
        if (known) show({ ...known, rows: withRows(known.rows, note, sight, kept) });
        readOn();
      } else if (note.note === 'ids') {
        tickets.current.get(note.ticket)?.(note.ids);
        tickets.current.delete(note.ticket);
      } else if (note.note === 'failed') {
        Object.assign(live.current, { waiting: false, reading: false });
        setFailed(true);
      }
    });
  }, [worker]);
  // Before the screen is drawn: an effect would wait for it, and the hits with it.
  useLayoutEffect(() => {
    // A new search begins at its top.
    Object.assign(live.current, { sight: nothingAsked.sight, anchor: '' });
    list();
  }, [filter]);

  return {
    listing,
    state,
    failed,
    want(from, to) {
      const { sight } = live.current;
      const scrolling = from === sight.from ? sight.scrolling : from > sight.from ? 'down' : 'up';
      live.current.sight = { from, to, scrolling };
      readOn();
    },
    idsOf: (from, to) =>
      new Promise((resolve) => {
        const ticket = Math.random();
        tickets.current.set(ticket, resolve);
        worker.post({ call: 'ids', serial: live.current.serial, from, to, ticket });
      }),
  };
}

function firstListing({ days, rows }: Extract<ListNote, { note: 'first' }>): Listing {
  return {
    ...{ total: rows.length, days, anchor: '', anchorAt: -1, version: 0, filter: null },
    rows: new Map(rows.entries()),
  };
}

function withRows(
  known: Listing['rows'],
  { from, rows }: Extract<ListNote, { note: 'rows' }>,
  sight: Sight,
  anchor: string,
): Listing['rows'] {
  const next = new Map<number, ListRow | null>();
  // The active row is drawn wherever one has scrolled to: it has the focus.
  for (const [position, row] of known)
    if (isNear(sight, position) || row?.interaction.id === anchor) next.set(position, row);
  for (const [i, row] of rows.entries()) next.set(from + i, row);
  return next;
}
