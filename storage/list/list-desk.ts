import { emptyTranscript, type Interaction } from '../../conversation/interaction';
import { database } from '../database';
import { facetsOf } from './facets';
import { type Filter, noFilter } from './filter';
import { daysOf, findListed } from './find-listed';
import { type HeldList, loadList, loadWords, orderOf } from './held-list';
import { keepList, livingCount } from './keep-list';
import type { ListCall, ListNote, ListRow } from './list-note';
import { snippetOf } from './snippet';

/** Rows that are shown before the list is read. */
const firstRows = 24;

/** What the desk needs. `alone` runs work while no other desk does any. */
export interface DeskNeeds {
  say: (note: ListNote) => void;
  alone: (work: () => Promise<void>) => Promise<void>;
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
      else if (call.serial === this.listing.serial) await this.read(call);
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
          for await (const _ of keepList(this.held)) this.changed();
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

  private async list({
    serial,
    filter,
    anchor,
    from,
    to,
  }: Extract<ListCall, { call: 'list' }>): Promise<void> {
    const found = findListed(this.held, this.order, filter);
    this.listing = { serial, filter, found };
    const times = found.map(
      (contact) => this.held.get(Math.floor(contact / 65_536))!.startedAt[contact % 65_536]!,
    );
    const anchorAt = anchor === '' ? -1 : found.findIndex((contact) => this.idOf(contact) === anchor);
    const rows = await this.rows(found.slice(from, to), filter.text);
    if (serial !== this.listing.serial) return;
    const days = daysOf(times);
    this.needs.say({ note: 'listed', serial, total: found.length, days, anchorAt, from, rows });
  }

  private async read(call: Extract<ListCall, { call: 'rows' | 'ids' }>): Promise<void> {
    const { serial, from, to } = call;
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
    return rowsFor(ids, await database.interactions.bulkGet(ids), text);
  }

  /** The newest contacts, before the list is read. */
  async first(): Promise<void> {
    const newest = await database.interactions.orderBy('startedAt').reverse().limit(firstRows).toArray();
    const rows = await rowsFor(
      newest.map(({ id }) => id),
      newest,
      '',
    );
    this.needs.say({ note: 'first', days: daysOf(newest.map(({ startedAt }) => startedAt)), rows });
  }
}

async function rowsFor(
  ids: readonly string[],
  interactions: readonly (Interaction | undefined)[],
  text: string,
): Promise<(ListRow | null)[]> {
  const transcripts = await database.transcripts.bulkGet([...ids]);
  return interactions.map((interaction, i) => {
    if (!interaction) return null;
    const transcript = transcripts[i] ?? emptyTranscript(interaction.id);
    const open = (transcript.promises ?? []).filter(({ status }) => status === 'open');
    const due = (at: number | null) => at ?? Number.POSITIVE_INFINITY;
    return {
      interaction: { ...interaction, sources: [], sourceKeys: [] },
      promise: open.sort((a, b) => due(a.dueAt) - due(b.dueAt))[0] ?? null,
      snippet: snippetOf(interaction, transcript, text),
    };
  });
}
