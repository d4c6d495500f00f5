import { codesOfNothing, type Nothing } from '../columns/column';

/** A time (ms since 1970 UTC) as files have it: ISO 8601 in UTC with milliseconds. */
export function timeCell(at: number): string {
  return new Date(at).toISOString();
}

/** A time that may be unknown. */
export function maybeTimeCell(at: number | null): string | null {
  return at === null ? null : timeCell(at);
}

/** A text, empty (null) where it says nothing. */
export function textCell(text: string): string | null {
  return text === '' ? null : text;
}

/** The value of a cell, null where it is empty or says why it is. */
export function given<T>(cell: T | Nothing): Exclude<T, Nothing> | null {
  return (codesOfNothing as readonly unknown[]).includes(cell) ? null : (cell as Exclude<T, Nothing>);
}

/** ms since 1970 UTC of a cell that holds a time, null where it holds none. */
export function timeOf(cell: string | null): number | null {
  const value = given(cell);
  return value === null ? null : Date.parse(value);
}
