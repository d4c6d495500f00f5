import * as v from 'valibot';
import { channels } from '../../conversation/interaction';
import { milestoneKinds } from '../../conversation/milestone';
import { parties } from '../../conversation/party';
import { waitKinds } from '../../conversation/wait';
import type { Column, FieldType } from '../columns/column';
import { messageColumns } from '../columns/message-columns';
import { momentLabels } from '../columns/part-categories';
import { momentColumns, promiseColumns, waitColumns } from '../columns/part-columns';
import { interactionColumns } from '../columns/tables';
import type { RestorableRow } from '../rows/kept-of-row';

const iso = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const time = v.pipe(
  v.string(),
  v.check((text) => iso.test(text) && Number.isFinite(Date.parse(text)), 'time'),
);

const fieldSchemas: Record<FieldType, v.GenericSchema> = {
  text: v.string(),
  number: v.number(),
  'number?': v.nullish(v.number(), null),
  'texts?': v.optional(v.array(v.string())),
};

function valueSchema({ name, type, range, categories, fields, required }: Column): v.GenericSchema {
  const [least, most] = range ?? [-Number.MAX_VALUE, Number.MAX_VALUE];
  switch (type) {
    case 'integer':
      return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
    case 'number':
      return v.pipe(v.number(), v.minValue(least), v.maxValue(most));
    case 'boolean':
      return v.boolean();
    case 'time':
      return time;
    case 'category':
      return v.picklist(Object.keys(categories ?? {}));
    case 'texts':
      return v.array(v.string());
    case 'records':
      return v.array(
        v.object(
          Object.fromEntries(Object.entries(fields ?? {}).map(([name, kind]) => [name, fieldSchemas[kind]])),
        ),
      );
    default:
      return required && name.endsWith('_id') ? v.pipe(v.string(), v.minLength(1)) : v.string();
  }
}

function cellSchema(column: Column): v.GenericSchema {
  const { nothing, required } = column;
  const value = nothing ? v.union([v.picklist(nothing), valueSchema(column)]) : valueSchema(column);
  return required ? value : v.nullish(value, null);
}

function entriesOf(columns: readonly Column[]): v.ObjectEntries {
  return Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)]));
}

const rowsOf = (columns: readonly Column[]) => v.optional(v.array(v.object(entriesOf(columns))), []);

const messages = v.optional(
  v.array(
    v.pipe(
      v.object(entriesOf(messageColumns)),
      v.check((row) => (row.at === null) === (row.at_basis === 'unknown'), 'at_basis'),
    ),
  ),
  [],
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ms = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const perhaps = <T extends v.GenericSchema>(schema: T) => v.optional(schema);

const mood = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5)));
const told = v.object({
  ...{ person: v.string(), position: v.string(), reference: v.string() },
  ...{ moodBefore: mood, moodAfter: mood, ledTo: v.string(), happened: v.string(), why: v.string() },
});

const standing = v.object({
  waiting: v.nullable(v.object({ kind: v.picklist(waitKinds), since: ms, atLeast: v.boolean() })),
  queuePosition: v.nullable(v.number()),
  announcedS: v.nullable(v.number()),
  human: v.string(),
});

const message = v.string();
const overruling = v.variant('what', [
  v.object({ what: v.literal('party'), message, party: v.picklist(parties) }),
  v.object({ what: v.literal('author'), message, author: v.string(), party: v.picklist(parties) }),
  v.object({ what: v.literal('sides'), message }),
  v.object({ what: v.literal('canned'), message, canned: v.boolean() }),
  v.object({
    ...{ what: v.literal('moment'), message, kind: v.picklist(Object.keys(momentLabels)) },
    ...{ right: v.boolean(), note: perhaps(v.string()) },
  }),
]);
const instant = v.object({
  at: v.nullable(ms),
  basis: v.picklist(['watched', 'stated', 'unknown']),
  precisionS: v.nullable(v.number()),
});
const correctedTexts = [
  ...(['organisation', 'organisationName', 'industry', 'vendor', 'zone', 'author', 'text'] as const),
];
const said = <T extends v.GenericSchema>(value: T) => ({ message, was: value, now: value, at: ms });
const correction = v.variant('what', [
  v.object({ what: v.picklist(correctedTexts), ...said(v.string()) }),
  v.object({ what: v.literal('startedAt'), ...said(ms) }),
  v.object({ what: v.literal('utcOffsetMin'), ...said(v.number()) }),
  v.object({ what: v.literal('instant'), ...said(instant) }),
  v.object({ what: v.literal('endedAt'), ...said(ms), was: v.nullable(ms) }),
  v.object({ what: v.literal('channel'), ...said(v.picklist(channels)) }),
  v.object({ what: v.literal('caseNumbers'), ...said(v.array(v.string())) }),
]);

/** What the `restore` object of a line must be. */
export const restoreSchema = v.object({
  last_seen_at: time,
  last_said_at: time,
  follows: perhaps(v.string()),
  left_out: perhaps(count),
  line: perhaps(v.object({ seq: count, text: v.string(), author: v.string() })),
  standing: perhaps(standing),
  milestones: perhaps(
    v.array(
      v.object({
        ...{ kind: v.picklist(milestoneKinds), at: ms, text: v.string() },
        recorded: perhaps(v.object({ at: ms, text: v.string() })),
      }),
    ),
  ),
  told: perhaps(told),
  overrulings: perhaps(v.array(overruling)),
  messages: perhaps(
    v.array(
      v.object({
        seq: count,
        id: perhaps(v.string()),
        read_as: perhaps(v.picklist(parties)),
        unclear: perhaps(v.literal(true)),
        unjudged: perhaps(v.literal(true)),
        former: perhaps(v.array(v.object({ text: v.string(), until: ms }))),
        typed_from: perhaps(time),
      }),
    ),
  ),
  corrections: perhaps(v.array(correction)),
});

/** What a line after the first must be. Columns that are not required may be missing; unknown ones are dropped. */
export const lineSchema = v.pipe(
  v.object({
    ...entriesOf(interactionColumns),
    messages: v.pipe(
      messages,
      v.check((rows) => rows.every((row, i) => row.seq === i + 1), 'seq'),
    ),
    waits: rowsOf(waitColumns),
    moments: rowsOf(momentColumns),
    promises: rowsOf(promiseColumns),
    restore: perhaps(restoreSchema),
  }),
  v.transform((row) => row as unknown as RestorableRow),
);

/** Names that a line may hold. */
export const lineKeys: ReadonlySet<string> = new Set([
  ...interactionColumns.map(({ name }) => name),
  'messages',
  'waits',
  'moments',
  'promises',
  'restore',
]);

/** What the first line must be. */
export const headerSchema = v.object({
  format: v.literal('service-journal'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  interactions: count,
  settings: perhaps(v.unknown()),
});
