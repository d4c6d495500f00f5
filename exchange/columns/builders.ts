import type { Categories, Column, ColumnType } from './column';

type More = Omit<Partial<Column>, 'name' | 'type' | 'says' | 'categories'>;

/** A column of one type; `more` keeps its literal form, so that the row type knows what may be empty. */
function of<const T extends ColumnType>(type: T) {
  return <const N extends string, const M extends More = Record<never, never>>(
    name: N,
    en: string,
    de: string,
    more?: M,
  ) => ({ name, type, says: { en, de }, ...more }) as { name: N; type: T; says: Column['says'] } & M;
}

/** Makes a column that holds text as it is. */
export const text = of('text');

/** Makes a column that holds a whole number. */
export const integer = of('integer');

/** Makes a column that holds any number. */
export const number = of('number');

/** Makes a column that holds true or false. */
export const boolean = of('boolean');

/** Makes a column that holds an instant in UTC, ISO 8601 with milliseconds. */
export const time = of('time');

/** Makes a column that holds a list of texts. */
export const texts = of('texts');

/** Makes a column that holds a list of objects. */
export const records = of('records');

/** Makes a column that only knows the values of `categories`. */
export function category<
  const N extends string,
  const K extends Categories,
  const M extends More = Record<never, never>,
>(name: N, categories: K, en: string, de: string, more?: M) {
  return { name, type: 'category', says: { en, de }, categories, ...more } as {
    name: N;
    type: 'category';
    says: Column['says'];
    categories: K;
  } & M;
}

/** Marks a column that is never empty. */
export const always = { required: true } as const;
