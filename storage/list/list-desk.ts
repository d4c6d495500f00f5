import { emptyTranscript, type Interaction, type Transcript } from '../../conversation/interaction';
import { database } from '../database';
import { facetsOf } from './facets';
import { type Filter, noFilter } from './filter';
import { daysOf, findListed, mayHoldPromise } from './find-listed';
import { type HeldList, loadList, loadWords, orderOf } from './held-list';
import { keepList, livingCount } from './keep-list';
import type { ListCall, ListedInteraction, ListNote, ListRow } from './list-note';
import { snippetOf } from './snippet';
import type { Breathe } from './term-page';

/** Rows that are shown before the list is read. */
const firstRows = 24;

/** What the desk needs. `alone` runs work while no other desk does any. */
export interface DeskNeeds {
  say: (note: ListNote) => void;
  alone: (work: () => Promise<void>) => Promise<void>;
  breathe: Breathe;
}

/** Answers the calls of one page for the list; lives in the page's worker. */
export class ListDesk {
  private readonly held: HeldList = new Map();
  private order: number[] = [];
  private listing: { serial: number; filter: Filter; found: number[] } = {
    serial: -1,
    filter: noFilter,
    found: [],
  };
  private newest = -1;
  /** Settled when the last listing asked for is there, or a newer one was asked for. */
  private finding: Promise<void> = Promise.resolve();
  private noteLoaded: () => void = () => {};
  /** Settled when the list was read for the first time. */
  private readonly loaded = new Promise<void>((done) => {
    this.noteLoaded = done;
  });
  private ready = false;
  private working = false;
  private waiting = false;
  private again = false;

  constructor(private readonly needs: DeskNeeds) {}

  /** Answers one call; what goes wrong is said as a note. */
  async hear(call: ListCall): Promise<void> {
    try {
      if (call.call === 'look') await this.follow();
      else if (call.call === 'list') await this.list(call);
      else await this.read(call);
    } catch (error) {
      this.needs.say({ note: 'failed', detail: String(error) });
    }
  }

  /** Reads the list as it stands, then keeps it up to date; to be called whenever something may have changed. */
  async follow(): Promise<void> {
    this.again = true;
    if (this.working) return;
    await loadList(this.held);
    this.changed();
    this.noteLoaded();
    while (await loadWords(this.held));
    this.changed();
    if (this.waiting) return;
    this.waiting = true;
    await this.needs.alone(async () => {
      this.waiting = false;
      this.working = true;
      try {
        while (this.again) {
          this.again = false;
          for await (const _ of keepList(this.held, this.needs.breathe)) this.changed();
        }
        this.ready = true;
        this.changed();
      } finally {
        this.working = false;
      }
    });
  }

  private changed(): void {
    this.order = orderOf(this.held);
    const pages = [...this.held.values()];
    const listed = livingCount(this.held);
    const worded = livingCount(
      new Map(pages.filter(({ words }) => words !== null).map((page) => [page.n, page])),
    );
    const state = { listed, worded, ready: this.ready, ...facetsOf(pages) };
    this.needs.say({ note: 'state', state });
  }

  private async list(call: Extract<ListCall, { call: 'list' }>): Promise<void> {
    const { serial, filter, anchor, from, to } = call;
    this.newest = serial;
    this.finding = this.find(serial, filter);
    await this.finding;
    if (serial !== this.listing.serial) return;
    const { found } = this.listing;
    const times = found.map(
      (contact) => this.held.get(Math.floor(contact / 65_536))!.startedAt[contact % 65_536]!,
    );
    const anchorAt = anchor === '' ? -1 : found.findIndex((contact) => this.idOf(contact) === anchor);
    const days = daysOf(times);
    const rows = await this.rows(found.slice(from, to), filter.text);
    if (serial !== this.newest) return;
    this.needs.say({ note: 'listed', serial, total: found.length, days, anchorAt, from, rows });
  }

  /** While one types, letters come faster than hits: only the newest search is worth its time. */
  private async find(serial: number, filter: Filter): Promise<void> {
    await this.loaded;
    await this.needs.breathe();
    if (serial === this.newest)
      this.listing = { serial, filter, found: findListed(this.held, this.order, filter) };
  }

  private async read(call: Extract<ListCall, { call: 'rows' | 'ids' }>): Promise<void> {
    await this.finding;
    const { serial, from, to } = call;
    if (serial !== this.listing.serial) return;
    const found = this.listing.found.slice(from, to);
    if (call.call === 'ids')
      this.needs.say({ note: 'ids', ticket: call.ticket, ids: found.map((contact) => this.idOf(contact)) });
    else
      this.needs.say({ note: 'rows', serial, from, rows: await this.rows(found, this.listing.filter.text) });
  }

  private idOf(contact: number): string {
    return this.held.get(Math.floor(contact / 65_536))?.ids[contact % 65_536] ?? '';
  }

  private async rows(contacts: readonly number[], text: string): Promise<(ListRow | null)[]> {
    const ids = contacts.map((contact) => this.idOf(contact));
    // Transcripts are long: only those are read that have something to show.
    const telling = contacts.filter((contact) => {
      const page = this.held.get(Math.floor(contact / 65_536));
      return text.trim() !== '' || !page || mayHoldPromise(page, contact % 65_536);
    });
    const [interactions, transcripts] = await Promise.all([
      database.interactions.bulkGet(ids),
      database.transcripts.bulkGet(telling.map((contact) => this.idOf(contact))),
    ]);
    return rowsFor(interactions, transcripts, text);
  }

  /** The newest contacts, before the list is read. */
  async first(): Promise<void> {
    const newest = await database.interactions.orderBy('startedAt').reverse().limit(firstRows).toArray();
    const transcripts = await database.transcripts.bulkGet(newest.map(({ id }) => id));
    const days = daysOf(newest.map(({ startedAt }) => startedAt));
    this.needs.say({ note: 'first', days, rows: rowsFor(newest, transcripts, '') });
  }
}

function rowsFor(
  interactions: readonly (Interaction | undefined)[],
  transcripts: readonly (Transcript | undefined)[],
  text: string,
): (ListRow | null)[] {
  const transcriptOf = new Map(transcripts.map((transcript) => [transcript?.id, transcript]));
  return interactions.map((interaction) => {
    if (!interaction) return null;
    const transcript = transcriptOf.get(interaction.id) ?? emptyTranscript(interaction.id);
    const open = (transcript.promises ?? []).filter(({ status }) => status === 'open');
    const due = (at: number | null) => at ?? Number.POSITIVE_INFINITY;
    return {
      interaction: listedOf(interaction),
      promise: open.sort((a, b) => due(a.dueAt) - due(b.dueAt))[0] ?? null,
      snippet: snippetOf(interaction, transcript, text),
    };
  });
}

function listedOf(interaction: Interaction): ListedInteraction {
  const { id, organisation, organisationName, channel, state, caseId, judged, verdict } = interaction;
  const { startedAt, endedAt, lastSeenAt } = interaction;
  return {
    ...{ id, organisation, organisationName, channel, state, caseId, judged, verdict },
    ...{ startedAt, endedAt, lastSeenAt },
  };
}
