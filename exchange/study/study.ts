import * as v from 'valibot';
import { tableNames, tables } from '../columns/tables';

// Nothing is changed or left out on the way in: the signature is over what the file says.
const said = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => text.trim() !== '', 'empty'),
  );
const bothLanguages = (most: number) => v.strictObject({ de: said(most), en: said(most) });
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((text) => Number.isFinite(Date.parse(text)), 'day'),
);
const columns = v.partial(
  v.strictObject(
    Object.fromEntries(
      tableNames.map((table) => [table, v.array(v.picklist(tables[table].map(({ name }) => name)))]),
    ),
  ),
);

/** What a study file must be. Texts stand in German and English; days are in UTC, `to` is the last one; a table that is not named is not asked for. */
const studySchema = v.strictObject({
  format: v.literal('service-journal-study'),
  version: v.literal(1),
  study_id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{2,63}$/)),
  title: bothLanguages(200),
  /** Who asks: names and institution. */
  who: said(500),
  why: bothLanguages(2000),
  contact: said(300),
  /** What the participant agrees to. */
  consent: bothLanguages(4000),
  period: v.strictObject({ from: v.nullable(day), to: v.nullable(day) }),
  columns,
  redaction: v.strictObject({ times: v.picklist(['exact', 'hour', 'day', 'shifted']) }),
  signature: v.optional(
    v.strictObject({ algorithm: v.literal('ECDSA-P256-SHA256'), public_key: v.string(), value: v.string() }),
  ),
});

/** A study: who asks for what, and why. */
export type Study = v.InferOutput<typeof studySchema>;

/** Columns that every package has, for they hold its tables together. */
export const holdingColumns: ReadonlySet<string> = new Set([
  'interactions.interaction_id',
  ...tableNames.filter((table) => table !== 'interactions').map((table) => `${table}.interaction_id`),
  'messages.seq',
]);

/** Largest study file that is read, in bytes. */
const largest = 200_000;

/** Why a file is no study: the place in it and what stands there, cut short. */
export class NoStudy extends Error {
  readonly where: string;

  constructor(where: string, what: string) {
    super(what.slice(0, 80));
    this.where = where;
  }
}

/** The study of a file. Throws {@link NoStudy} where it is none, with the place. */
export async function studyOf(file: Blob): Promise<Study> {
  if (file.size > largest) throw new NoStudy('', `${file.size} B > ${largest} B`);
  const text = await file.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new NoStudy('', text);
  }
  const parsed = v.safeParse(studySchema, data, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new NoStudy(v.getDotPath(issue) ?? '', issue.received);
}

/** `table.column` of everything that a study does not ask for. */
export function notAskedFor({ columns: wanted }: Study): string[] {
  return tableNames.flatMap((table) =>
    tables[table]
      .map(({ name }) => name)
      .filter((name) => !holdingColumns.has(`${table}.${name}`) && !wanted[table]?.includes(name))
      .map((name) => `${table}.${name}`),
  );
}

const dayMs = 86_400_000;

/** The span of a study in ms since 1970 UTC, the end not included; null = no limit. */
export function periodOf({ period: { from, to } }: Study): { from: number | null; to: number | null } {
  return {
    from: from === null ? null : Date.parse(from),
    to: to === null ? null : Date.parse(to) + dayMs,
  };
}
