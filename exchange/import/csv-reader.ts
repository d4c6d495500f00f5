import { FileRefused } from './refusal';

/** One record of a CSV file; `line`: where it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Longest cell that is read, in UTF-16 units: a quote that is never closed must not swallow a gigabyte. */
const longestCell = 16_777_216;
/** Most cells of a record that are read: a line of nothing but separators must not fill the memory either. */
const mostCells = 16_384;

/**
 * Reads CSV text as it arrives (RFC 4180; a bare line feed or carriage return ends a record too, empty lines are none). Quotes count
 * only at the beginning of a cell. Throws {@link FileRefused} with the line for a quote that is never closed, or followed by text.
 */
export class CsvReader {
  readonly #separator: string;
  readonly #plainEnd: RegExp;
  #state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  #cell = '';
  #cells: string[] = [];
  #line = 1;
  #recordLine = 1;
  #afterReturn = false;

  constructor(separator: ',' | ';' | '\t' | '|') {
    this.#separator = separator;
    this.#plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  }

  /** The records that this text completes. */
  push(text: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) {
      if (this.#afterReturn && text[at] === '\n') at++;
      this.#afterReturn = false;
      if (at === text.length) break;
      at = this.#state === 'quoted' ? this.#quoted(text, at) : this.#outside(text, at, records);
      if (this.#cell.length > longestCell) throw new FileRefused('too_long', this.#recordLine);
    }
    return records;
  }

  /** The record that ends with the file, if one was begun. */
  end(): CsvRecord[] {
    if (this.#state === 'quoted') throw new FileRefused('open_quote', this.#recordLine);
    const records: CsvRecord[] = [];
    if (this.#state !== 'start' || this.#cells.length > 0) this.#endRecord(records);
    return records;
  }

  #quoted(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    const end = quote < 0 ? text.length : quote;
    const part = text.slice(from, end);
    for (let feed = part.indexOf('\n'); feed >= 0; feed = part.indexOf('\n', feed + 1)) this.#line++;
    this.#cell += part;
    if (quote >= 0) this.#state = 'quote';
    return end + 1;
  }

  #outside(text: string, at: number, records: CsvRecord[]): number {
    const sign = text[at];
    if (sign === '"' && this.#state !== 'plain') {
      if (this.#state === 'quote') this.#cell += '"';
      this.#state = 'quoted';
      return at + 1;
    }
    if (sign === this.#separator) {
      this.#endCell();
      return at + 1;
    }
    if (sign === '\n' || sign === '\r') {
      this.#endRecord(records);
      this.#afterReturn = sign === '\r';
      return at + 1;
    }
    if (this.#state === 'quote')
      throw new FileRefused('text_after_quote', this.#line, text.slice(at, at + 80));
    this.#state = 'plain';
    this.#plainEnd.lastIndex = at;
    const end = this.#plainEnd.exec(text)?.index ?? text.length;
    this.#cell += text.slice(at, end);
    return end;
  }

  #endCell(): void {
    if (this.#cells.length === mostCells) throw new FileRefused('too_long', this.#recordLine);
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = 'start';
  }

  #endRecord(records: CsvRecord[]): void {
    const isEmpty = this.#cells.length === 0 && this.#cell === '' && this.#state === 'start';
    this.#endCell();
    if (!isEmpty) records.push({ line: this.#recordLine, cells: this.#cells });
    this.#cells = [];
    this.#line++;
    this.#recordLine = this.#line;
  }
}
