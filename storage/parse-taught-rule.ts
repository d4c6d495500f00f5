import * as v from 'valibot';
import { longestSelector, mostSelectors, type TaughtRule } from '../conversation/taught-rule';

/** Names, attributes, places among brothers and sisters, nothing that costs more to match. */
const simple = /^(?:[\w\s.#>*\\-]|\[[\w-]+(?:="(?:[^"\\\]]|\\.){1,80}")?\]|:nth-of-type\(\d{1,4}\))+$/;

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(longestSelector), v.regex(simple));
const selectors = v.pipe(v.array(selector), v.maxLength(mostSelectors));
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\w.:[\]-]*$/));

const fromFrame = {
  host,
  list: v.pipe(selectors, v.minLength(1)),
  customer: selectors,
  company: selectors,
  customerSide: v.nullable(v.picklist([-1, 1])),
};
const frameRule = v.strictObject(fromFrame);
/** A rule as files have it. */
export const wholeRule = v.strictObject({
  organisation: v.pipe(host, v.minLength(1)),
  ...fromFrame,
  taughtAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

/** A rule from a frame, as JSON text; null where it is none. Whose page it is and when it was taught, the browser says. */
export function parseFrameRule(body: unknown): Omit<TaughtRule, 'organisation' | 'taughtAt'> | null {
  return parsed(frameRule, body);
}

/** A rule from a file, as JSON text; null where it is none. */
export function parseTaughtRule(body: unknown): TaughtRule | null {
  return parsed(wholeRule, body);
}

function parsed<const Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> | null {
  if (typeof body !== 'string' || body.length > 20_000) return null;
  try {
    const result = v.safeParse(schema, JSON.parse(body), { abortEarly: true });
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
