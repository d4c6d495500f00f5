import { ByteWriter, type ParquetWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';

/** What a Parquet file says of one column of a row group. */
export type Chunk = ParquetWriter['row_groups'][number]['columns'][number];

type Encoding = NonNullable<Chunk['meta_data']>['encodings'][number];

/** Texts, whole numbers (of 64 bits), any numbers, or true and false. */
export type CellKind = 'texts' | 'wholes' | 'numbers' | 'booleans';

/** As Parquet calls them. */
export const physicalTypes = {
  texts: 'BYTE_ARRAY',
  wholes: 'INT64',
  numbers: 'DOUBLE',
  booleans: 'BOOLEAN',
} as const satisfies Record<CellKind, string>;

/** The cells of one column of a row group. */
export interface ChunkCells {
  kind: CellKind;
  /** For each row 1, or 0 where its cell is empty. */
  levels: readonly number[];
  nulls: number;
  /** Values one behind the other: of the cells, or of the table that `places` are places in. */
  values: Uint8Array;
  /** For each cell that is not empty the place of its value in a table of so many; of true and false 1 and 0. */
  places: readonly number[] | null;
  table: number;
  /** Between which numbers the cells lie; null for texts and where all are empty. */
  range: readonly [least: number, most: number] | null;
}

/** Writes one column of a row group as a single page, which stands behind that of its table, if it has one. */
export function writeChunk(file: ByteWriter, name: string, cells: ChunkCells): Chunk {
  const begun = file.offset;
  const { kind, places } = cells;
  const hasTable = places !== null && kind !== 'booleans';
  let plainBytes = hasTable ? writeTable(file, cells) : 0;
  const pageAt = file.offset;
  const encoding = hasTable ? 'RLE_DICTIONARY' : places ? 'RLE' : 'PLAIN';
  plainBytes += writePage(file, cells, encoding);
  const encodings: Encoding[] = hasTable ? ['PLAIN', encoding] : [encoding];
  return {
    meta_data: {
      type: physicalTypes[kind],
      encodings,
      path_in_schema: [name],
      codec: 'SNAPPY',
      num_values: BigInt(cells.levels.length),
      total_compressed_size: BigInt(file.offset - begun),
      total_uncompressed_size: BigInt(plainBytes),
      data_page_offset: BigInt(pageAt),
      ...(hasTable ? { dictionary_page_offset: BigInt(begun) } : {}),
      // Between which texts those of a group lie helps nobody to skip it, and is dear to find out.
      ...(kind === 'texts' ? {} : { statistics: statisticsOf(cells) }),
    },
    file_offset: BigInt(begun),
  };
}

function writeTable(file: ByteWriter, { values, table }: ChunkCells): number {
  const packed = snappyCompress(values);
  const begun = file.offset;
  writePageHeader(file, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: values.length,
    compressed_page_size: packed.length,
    dictionary_page_header: { num_values: table, encoding: 'PLAIN' },
  });
  const headBytes = file.offset - begun;
  file.appendBytes(packed);
  return headBytes + values.length;
}

function writePage(file: ByteWriter, cells: ChunkCells, encoding: Encoding): number {
  const levels = new ByteWriter();
  writeRleBitPackedHybrid(levels, cells.levels as number[], 1);
  const values = cells.places ? placesIn(cells) : cells.values;
  const packed = snappyCompress(values);
  const begun = file.offset;
  writePageHeader(file, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.offset + values.length,
    compressed_page_size: levels.offset + packed.length,
    data_page_header_v2: {
      num_values: cells.levels.length,
      num_nulls: cells.nulls,
      num_rows: cells.levels.length,
      encoding,
      definition_levels_byte_length: levels.offset,
      repetition_levels_byte_length: 0,
      is_compressed: true,
    },
  });
  const headBytes = file.offset - begun;
  file.appendBytes(levels.getBytes());
  file.appendBytes(packed);
  return headBytes + levels.offset + values.length;
}

/** Runs and packs of places: behind their width, or, of true and false, behind their length. */
function placesIn({ kind, places, table }: ChunkCells): Uint8Array {
  const page = new ByteWriter();
  const width = kind === 'booleans' ? 1 : Math.ceil(Math.log2(Math.max(1, table)));
  if (kind === 'booleans') page.appendUint32(0);
  else page.appendUint8(width);
  const bytes = writeRleBitPackedHybrid(page, places as number[], width);
  if (kind === 'booleans') page.view.setUint32(0, bytes, true);
  return page.getBytes();
}

function statisticsOf({ kind, nulls, range }: ChunkCells) {
  const null_count = BigInt(nulls);
  if (!range) return { null_count };
  const [least, most] = range;
  if (kind === 'wholes') return { min_value: BigInt(least), max_value: BigInt(most), null_count };
  if (kind === 'booleans') return { min_value: least === 1, max_value: most === 1, null_count };
  // As Parquet wants it: a zero may have either sign.
  return { min_value: least === 0 ? -0 : least, max_value: most === 0 ? 0 : most, null_count };
}
