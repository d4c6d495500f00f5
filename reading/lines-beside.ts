/** Texts beside a list that are looked at, and letters of the longest that counts. */
const [mostTexts, longestText] = [1500, 160];
const skipped = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA)$/;

/** A short text and the element that says it. */
export interface BesideLine {
  text: string;
  element: Element | null;
}

/** The short texts that a page has outside of a list, parted where they are strung together. */
export function linesBeside(outer: Element, list: Element | null): BesideLine[] {
  const walker = outer.ownerDocument.createTreeWalker(
    outer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node === list || skipped.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const lines: BesideLine[] = [];
  for (let left = mostTexts; left > 0 && walker.nextNode(); left -= 1) {
    const text = walker.currentNode.nodeValue?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '' || text.length > longestText) continue;
    const element = walker.currentNode.parentElement;
    for (const part of text.split(/\s*[·•|]\s*|\s+[/–—]\s+/))
      if (part !== '') lines.push({ text: part, element });
  }
  return lines;
}
