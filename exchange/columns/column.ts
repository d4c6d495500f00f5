/** One thing said in both languages of the codebook. */
interface Words {
  en: string;
  de: string;
}

/** Value to label, for a column that only knows certain values. */
export type Categories = Readonly<Record<string, Words>>;

/** What a cell may say instead of a value, besides being empty (= not observed). */
export const codesOfNothing = ['not_asked', 'not_applicable'] as const;

/** One of {@link codesOfNothing}. */
export type Nothing = (typeof codesOfNothing)[number];

/**
 * How a value is written. `time`: ISO 8601 UTC with ms; `share`: 0-1; `texts`: a list of texts; `records`: a list of objects
 * (lists are JSON text in tables).
 */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'category'
  | 'texts'
  | 'records';

/** How a field of a listed object is written. */
export type FieldType = 'text' | 'number' | 'number?' | 'texts?';

/** What the codebook says beyond the meaning. */
export interface Notes {
  /** How it is computed. */
  formula?: Words;
  /** What does not count, though one might think so. */
  notCounted?: Words;
  /** The field's term for it, and where that differs. */
  term?: Words;
  /** Column that says from how many observations it comes. */
  n?: string;
}

/** One column: everything that types, files, schemas and codebook need to know of it. */
export interface Column {
  name: string;
  type: ColumnType;
  says: Words;
  /** Never empty. */
  required?: true;
  unit?: 's' | 'min' | 'share' | 'points';
  /** Smallest and largest value. */
  range?: readonly [number, number];
  categories?: Categories;
  /** Ways of being nothing besides empty. */
  nothing?: readonly Nothing[];
  /** Fields of each object of a list; a trailing `?` marks one that may be null or missing. */
  fields?: Readonly<Record<string, FieldType>>;
  notes?: Notes;
}

type Value<C extends Column> = C['type'] extends 'integer' | 'number'
  ? number
  : C['type'] extends 'boolean'
    ? boolean
    : C['type'] extends 'texts'
      ? string[]
      : C['type'] extends 'records'
        ? Record<string, unknown>[]
        : C extends { categories: infer K }
          ? keyof K & string
          : string;

type Empty<C extends Column> = C extends { required: true } ? never : null;
type Code<C extends Column> = C extends { nothing: readonly (infer N)[] } ? N : never;

/** The row that a list of columns describes. */
export type RowOf<T extends readonly Column[]> = {
  [C in T[number] as C['name']]: Value<C> | Empty<C> | Code<C>;
};
