/** An entry as it is typed: every field a text, '' for what was not given. Kept while it is not saved. */
export interface EntryDraft {
  organisation: string;
  channel: string;
  /** Local times as `datetime-local` writes them: "2026-11-03T21:40". */
  started: string;
  ended: string;
  waitMinutes: string;
  /** Told instead of minutes where an answer takes hours or days. */
  answeredAt: string;
  answered: string;
  about: string;
  resolved: string;
  rating: string;
  expectation: string;
  expectedMinutes: string;
  autonomy: string;
  effortEase: string;
  moodBefore: string;
  moodAfter: string;
  tags: string;
  person: string;
  position: string;
  reference: string;
  said: string;
  promised: string;
  /** A local day as `date` writes it: "2026-11-03". */
  promisedUntil: string;
  ledTo: string;
  happened: string;
  why: string;
}

/** An entry in which nothing was typed yet. */
export const emptyDraft: EntryDraft = {
  ...{
    organisation: '',
    channel: 'phone',
    started: '',
    ended: '',
    waitMinutes: '',
    answeredAt: '',
    answered: '',
    about: '',
  },
  ...{ resolved: '', rating: '', expectation: '', expectedMinutes: '', autonomy: '', effortEase: '' },
  ...{ moodBefore: '', moodAfter: '', tags: '', person: '', position: '', reference: '', said: '' },
  ...{ promised: '', promisedUntil: '', ledTo: '', happened: '', why: '' },
};

/** What was kept of an unsaved entry, whatever version of the form wrote it. */
export function draftFrom(kept: unknown): EntryDraft {
  const known = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const fields = Object.entries(emptyDraft).map(([name, empty]) => {
    const value = known[name];
    return [name, typeof value === 'string' ? value : empty];
  });
  return Object.fromEntries(fields);
}

/** A time as `datetime-local` writes it, in local time. `at`: ms since 1970 UTC. */
export function localInput(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
