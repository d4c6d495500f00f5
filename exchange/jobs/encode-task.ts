import { interactionColumns, tables } from '../columns/tables';
import { rowsOf } from '../export-rows';
import { jsonLinesFormat } from '../jsonl/export-json-lines';
import { encodePortion, type Format, type Portion, type PortionOrder, textFormat } from '../portions';
import { csvLines } from '../tables/csv';
import { tableRows } from '../tables/table-rows';
import { SpareBuffers } from '../text-bytes';
import type { CrewTask } from './task';

/**
 * How a task's interactions are encoded; a task is all that several workers need to do the same. What only a package needs, such as all
 * patterns of names, is loaded for one only: in the heap of every fresh worker it would be looked through whenever memory is cleared away.
 */
export async function formatOf(task: CrewTask, spare?: SpareBuffers): Promise<Format<object>> {
  if (task.task === 'copy') return jsonLinesFormat(true, spare);
  if (task.task === 'package') {
    const { packageFormatOf } = await import('./package-task');
    return packageFormatOf(task, spare);
  }
  const columns = task.table === 'interactions' ? interactionColumns : tables.messages;
  return textFormat(
    async (batch) => [csvLines(columns, tableRows(await rowsOf(batch, false), task.table), task.style)],
    spare,
  );
}

/** What a worker of a crew is told: first what is made, then which interactions, and which buffers are done with. */
export type CrewCall = { task: CrewTask } | { n: number; order: PortionOrder } | { spent: ArrayBuffer[] };

/** What it answers; `error`: name and message of what went wrong. */
export type CrewAnswer = { n: number } & (
  | { portion: Portion<unknown> }
  | { error: [name: string, message: string] }
);

/** The part of a worker of a crew: encodes what it is asked for, while the next is read. */
export function hand(answer: (said: CrewAnswer, moved: Transferable[]) => void): (call: CrewCall) => void {
  const spare = new SpareBuffers();
  let format: Promise<Format<object>> | null = null;
  return (call) => {
    if ('task' in call) {
      format = formatOf(call.task, spare);
      return;
    }
    if ('spent' in call) {
      spare.put(call.spent);
      return;
    }
    const { n, order } = call;
    Promise.resolve(format)
      .then((known) => {
        if (!known) throw new Error('asked before it was told what is made');
        return encodePortion(known, order);
      })
      .then(
        (portion) => answer({ n, portion }, buffersIn(portion.encoded)),
        (error) =>
          answer(
            { n, error: error instanceof Error ? [error.name, error.message] : ['Error', String(error)] },
            [],
          ),
      );
  };
}

/** Every buffer in an encoded portion: these are handed over, not copied. */
export function buffersIn(encoded: unknown): ArrayBuffer[] {
  if (encoded instanceof Uint8Array) return encoded.buffer instanceof ArrayBuffer ? [encoded.buffer] : [];
  return encoded !== null && typeof encoded === 'object' ? Object.values(encoded).flatMap(buffersIn) : [];
}
