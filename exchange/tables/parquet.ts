import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, ColumnType } from '../columns/column';
import type { Bytes } from '../sink';
import { physicalTypes } from './column-chunk';
import { kinds, type ParquetGroup, reasonColumn } from './row-group';

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

function schemaOf(columns: readonly Column[]): Schema {
  const leaf = (name: string, type: ColumnType) => ({
    name,
    repetition_type: 'OPTIONAL',
    type: physicalTypes[kinds[type]],
    ...(kinds[type] === 'texts' ? { converted_type: 'UTF8' } : {}),
    ...(type === 'time'
      ? { logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } }
      : {}),
  });
  return [
    { name: 'root', num_children: columns.length + 1 },
    ...columns.map(({ name, type }) => leaf(name, type)),
    leaf(reasonColumn, 'text'),
  ] as Schema;
}

function writerOf(columns: readonly Column[]): { bytes: ByteWriter; file: ParquetWriter } {
  const bytes = new ByteWriter(65_536);
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: 'service-journal',
    statisticsTruncateLength: 64,
  });
  return { bytes, file };
}

/** Puts row groups together as one file; gives the bytes that are ready after each step. */
export class ParquetFile {
  readonly #bytes: ByteWriter;
  readonly #file: ParquetWriter;

  constructor(columns: readonly Column[]) {
    const { bytes, file } = writerOf(columns);
    this.#bytes = bytes;
    this.#file = file;
  }

  /** Adds a row group that was made by itself. */
  add({ bytes, group }: ParquetGroup): Bytes {
    if (!group) return new Uint8Array(0);
    const shift = BigInt(this.#bytes.offset);
    for (const chunk of group.columns) {
      chunk.file_offset += shift;
      const { meta_data: facts } = chunk;
      if (!facts) continue;
      facts.data_page_offset += shift;
      if (facts.dictionary_page_offset !== undefined) facts.dictionary_page_offset += shift;
    }
    this.#file.row_groups.push(group);
    this.#file.num_rows += group.num_rows;
    this.#bytes.appendBytes(bytes);
    return this.#take();
  }

  /** Ends the file. */
  finish(): Bytes {
    this.#file.finish();
    return this.#take();
  }

  #take(): Bytes {
    const ready = new Uint8Array(this.#bytes.getBuffer());
    this.#bytes.index = 0;
    return ready;
  }
}
