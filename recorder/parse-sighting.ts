import * as v from 'valibot';
import type { Refusal } from '../conversation/call';
import { parties } from '../conversation/party';
import { largestSighting, longestText, mostRows, type Sighting } from '../conversation/sighting';

const name = v.pipe(v.string(), v.maxLength(1_000));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const size = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));

const row = v.strictObject({
  key: v.pipe(name, v.minLength(1)),
  party: v.picklist(parties),
  author: name,
  text: v.pipe(v.string(), v.maxLength(longestText)),
  seenAt: v.nullable(time),
  stated: v.nullable(v.strictObject({ at: time, precisionS: v.pipe(v.number(), v.minValue(0.001)) })),
  takenBack: v.exactOptional(v.literal(true)),
});

const sighting = v.strictObject({
  watch: v.pipe(name, v.minLength(1)),
  chat: v.pipe(name, v.minLength(1)),
  channel: v.picklist(['chat', 'ticket']),
  vendor: name,
  readerVersion: name,
  confidence: v.picklist(['high', 'low']),
  seenAt: time,
  watchedSince: time,
  rows: v.pipe(v.array(row), v.maxLength(mostRows)),
  first: size,
  withdrawn: v.pipe(v.array(name), v.maxLength(mostRows)),
  typing: v.nullable(v.strictObject({ author: name, since: time })),
  ended: v.boolean(),
  partial: v.boolean(),
  leftOut: size,
  title: name,
  reference: v.exactOptional(name),
  zone: name,
  utcOffsetMin: v.pipe(v.number(), v.minValue(-1_440), v.maxValue(1_440)),
});

/** A parsed sighting, or why it is refused (`where`: path of the first field that is wrong). */
export type Parsed = { sighting: Sighting } | { refused: Refusal; where: string };

/** The one place where a frame's words become a {@link Sighting}. Takes the JSON text of a call; never throws. */
export function parseSighting(body: unknown): Parsed {
  if (typeof body !== 'string') return { refused: 'malformed', where: 'body' };
  if (body.length > largestSighting) return { refused: 'too_large', where: 'body' };
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch {
    return { refused: 'not_json', where: 'body' };
  }
  const result = v.safeParse(sighting, said, { abortEarly: true });
  if (!result.success) return { refused: 'malformed', where: v.getDotPath(result.issues[0]) ?? '' };
  if (new Set(result.output.rows.map((seen) => seen.key)).size < result.output.rows.length)
    return { refused: 'malformed', where: 'rows.key' };
  return { sighting: result.output };
}
