import { isTimeText } from '../reading/displayed-time';
import { withoutTicks } from '../reading/row-labels';
import type { Batch, Drawn, DrawnTexts } from './drawn-texts';

/** Longer texts are compared as they are: a list that is drawn as a whole. */
const longestRow = 2000;

/** When what `node`, drawn at `at` by itself or in the place of another, shows was first drawn: by a node that has been taken away since, or by itself. */
export function firstShown(drawn: DrawnTexts, node: Node, at: number): number {
  const words = wordsOf({ node, text: node.textContent ?? '' });
  // What shows its words in a shadow root, as rows and the dots before them may, is like anything.
  if (words.trim() === '') return at;
  // The instant may be that of the node before it, whose place it took.
  const own = drawn.batches.findLast((batch) => showing(batch, words).includes(node));
  if (!own) return at;
  const alike = showing(own, words);
  const place = alike.indexOf(node) + 1;
  for (const batch of drawn.batches) {
    if (batch.at >= at) break;
    const before = showing(batch, words);
    if (before.length === 0 || before.some((other) => other.isConnected)) continue;
    if (before.length >= place || (!batch.anew && place === alike.length)) return batch.at;
  }
  return at;
}

function showing(batch: Batch, wanted: string): readonly Node[] {
  if (!batch.byText) {
    batch.byText = new Map();
    for (const drawn of batch.drawn) {
      const words = wordsOf(drawn);
      const alike = batch.byText.get(words);
      if (alike) alike.push(drawn.node);
      else batch.byText.set(words, [drawn.node]);
    }
  }
  return batch.byText.get(wanted) ?? [];
}

/** What a row says without how far it got: a clock first, then a tick, "Sending" and then "Sent 14:03". */
function wordsOf({ node, text }: Drawn): string {
  if (text.length > longestRow) return text;
  // Signs without a space before them are told from the words only as pieces of their own; of a node that was written on, those are lost.
  const pieces = node.textContent === text ? piecesOf(node) : [text];
  const words = pieces
    .map(withoutTicks)
    .filter((piece) => !isClock(piece))
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? text : words;
}

function piecesOf(node: Node): string[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return pieces;
}

/** A time of a row that stands by itself: it may come only with the server's row. */
function isClock(text: string): boolean {
  return /\d/.test(text) && isTimeText(text, '');
}
