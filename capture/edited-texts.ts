import { akin, grows } from './align';

/** Longer texts, and those of more nodes, are lists that were drawn anew. */
const [longestText, mostNodes] = [4000, 20];
const mostEdits = 200;
/** What was written anew is of about the same length; of an answer that streams in only a piece stood there. */
const leastShare = 0.6;

interface Before {
  text: string;
  at: number;
  times: number;
}

/** Remembers what stood in elements that were written anew since the last look: it was shown, if only for a moment. */
export class EditedTexts {
  #before = new Map<Node, Before>();

  /** Notes a change that was seen at an instant, ms since 1970 UTC. */
  note(record: MutationRecord, at: number): void {
    if (record.type === 'attributes') return;
    const node = record.type === 'characterData' ? record.target.parentNode : record.target;
    const text = textBefore(record);
    if (!node || text === '') return;
    const known = this.#before.get(node);
    if (known) known.times += 1;
    else if (this.#before.size < mostEdits) this.#before.set(node, { text, at, times: 1 });
  }

  /** What an element that shows `text` now said before it was edited, once; null if that is the same or no more than its beginning. */
  before(element: Element, text: string): string | null {
    const shown = flat(text);
    for (const [node, { text: old, times }] of this.#before) {
      if (times > 1 || !element.contains(node)) continue;
      const now = flat(node.textContent ?? '');
      // A label beside the words changes as well: "Sending", "Sent".
      if (now.length * 2 <= shown.length || !shown.includes(now)) continue;
      const former = shown.replace(now, () => flat(old));
      const [shorter, longer] = [former.length, shown.length].sort((a, b) => a - b);
      if (!grows(former, shown) && akin(former, shown) && shorter! >= longer! * leastShare) return former;
    }
    return null;
  }

  /** Forgets what was edited up to an instant, ms since 1970 UTC. */
  forget(until: number): void {
    for (const [node, { at }] of this.#before) if (at <= until) this.#before.delete(node);
  }
}

/** What stood in an element all of which was written anew; empty where nothing did. */
function textBefore({
  type,
  oldValue,
  removedNodes,
  addedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord) {
  if (type === 'characterData') return (oldValue ?? '').slice(0, longestText);
  const isWhole = type === 'childList' && !previousSibling && !nextSibling && addedNodes.length > 0;
  if (!isWhole || removedNodes.length === 0 || removedNodes.length > mostNodes) return '';
  const text = [...removedNodes].map((node) => node.textContent ?? '').join('');
  return text.length > longestText ? '' : text;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
