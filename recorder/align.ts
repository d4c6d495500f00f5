import type { Message } from '../conversation/message';
import { mostMessages, type SeenRow } from '../conversation/sighting';
import { isSaidAnew, rowsSaid } from './said-anew';
import { showsTakenBack } from './shows-taken-back';

/** For each row the index of the message it shows, or -1 for a row that no known message stands for. */
export type Alignment = number[];

/** Most messages that are compared by text. */
const farthestBack = mostMessages;

/**
 * Finds which known message each seen row shows. Rows that this source has shown before are known by key; between those the rest is
 * aligned as two sequences by text and party, so that three times "ok" stay three messages, and rows that came under new keys
 * are no new messages. Order is never crossed, and what was seen to be said stands for no message that another source saw minutes before:
 * "ok" is said again. `source`: number of the source in its interaction; `withdrawn`: names of rows
 * (`<source>/<key>`) that the page took away, which therefore nothing can show.
 */
export function align(
  messages: readonly Message[],
  rows: readonly SeenRow[],
  source: number,
  withdrawn: ReadonlySet<string> = new Set(),
): Alignment {
  const byRow = new Map(
    messages.flatMap((message, index) => message.rows.map((name) => [name, index] as const)),
  );
  const found = alignAt(messages, rows, source, withdrawn, byRow);
  const isOwn = (name: string) => name.startsWith(`${source}/`);
  const joined = (index: number) => index >= 0 && messages[index]!.rows.some((name) => !isOwn(name));
  const lastJoined = found.findLastIndex(
    (index, i) => joined(index) && byRow.has(`${source}/${rows[i]!.key}`),
  );
  if (!found.slice(0, Math.max(0, lastJoined)).includes(-1)) return found;
  // A greeting that stood there alone was taken for the first one of all; now history stands above it, with that first one in it.
  const certain = new Map([...byRow].filter(([name, index]) => isOwn(name) && !joined(index)));
  const anew = alignAt(messages, rows, source, withdrawn, certain);
  return placed(anew) > placed(found) ? anew : found;
}

function placed(alignment: Alignment): number {
  return alignment.filter((index) => index >= 0).length;
}

/** As {@link align}; `byRow`: the message of each row whose name says which it is. */
function alignAt(
  messages: readonly Message[],
  rows: readonly SeenRow[],
  source: number,
  withdrawn: ReadonlySet<string>,
  byRow: ReadonlyMap<string, number>,
): Alignment {
  const found: Alignment = rows.map((row) => byRow.get(`${source}/${row.key}`) ?? -1);
  const anchored = new Set(found);
  const free = (index: number) => {
    const { rows: names } = messages[index]!;
    return !anchored.has(index) && !names.some((name) => withdrawn.has(name));
  };

  const said = rowsSaid(rows);
  const isOther = (row: SeenRow, message: Message) =>
    said.has(row) && !message.rows.some((name) => name.startsWith(`${source}/`)) && isSaidAnew(row, message);

  let fromRow = 0;
  let fromMessage = 0;
  for (let upTo = 0; upTo <= rows.length; upTo++) {
    const anchor = upTo < rows.length ? found[upTo]! : messages.length;
    if (anchor < 0) continue;
    const gap = Array.from({ length: upTo - fromRow }, (_, i) => fromRow + i);
    const open = gap.length === 0 ? [] : openMessages(fromMessage, anchor);
    for (const [row, message] of matchTexts(rows, gap, messages, open, isOther)) found[row] = message;
    fromRow = upTo + 1;
    // An anchor that lies before the last one was reordered by the page: it is known, but says nothing about its neighbours.
    fromMessage = Math.max(fromMessage, anchor + 1);
  }
  return found;

  function openMessages(from: number, to: number): number[] {
    const start = Math.max(from, to - farthestBack);
    return Array.from({ length: Math.max(0, to - start) }, (_, i) => start + i).filter(free);
  }
}

/** Longest common subsequence of some rows and some messages; the same text counts, the same party more. Pairs of indexes. */
function matchTexts(
  rows: readonly SeenRow[],
  rowIndexes: readonly number[],
  messages: readonly Message[],
  messageIndexes: readonly number[],
  isOther: (row: SeenRow, message: Message) => boolean,
): [number, number][] {
  const height = rowIndexes.length;
  const width = messageIndexes.length;
  if (height === 0 || width === 0) return [];
  const best = new Uint32Array((height + 1) * (width + 1));
  const cell = (i: number, j: number) => i * (width + 1) + j;
  const worth = (i: number, j: number) => {
    const row = rows[rowIndexes[i]!]!;
    const message = messages[messageIndexes[j]!]!;
    // In the place of what was taken back stands nothing, or a line that says so.
    if (message.withdrawnAt !== null) return showsTakenBack(row) ? 1 : 0;
    if (row.text !== message.text || isOther(row, message)) return 0;
    return row.party === message.party ? 3 : 2;
  };
  for (let i = height - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--) {
      const same = worth(i, j);
      const matched = same === 0 ? 0 : same + best[cell(i + 1, j + 1)]!;
      best[cell(i, j)] = Math.max(matched, best[cell(i + 1, j)]!, best[cell(i, j + 1)]!);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < height && j < width; ) {
    const same = worth(i, j);
    if (same > 0 && best[cell(i, j)] === same + best[cell(i + 1, j + 1)]!) {
      pairs.push([rowIndexes[i]!, messageIndexes[j]!]);
      i++;
      j++;
    } else if (best[cell(i + 1, j)]! >= best[cell(i, j + 1)]!) i++;
    else j++;
  }
  return pairs;
}
