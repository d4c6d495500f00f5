const blocks =
  /^(?:p|div|br|tr|li|ul|ol|table|tbody|section|article|header|footer|h[1-6]|blockquote|pre|dl|dt|dd|hr)$/;
const silent = /^(?:script|style|head|title|template|noscript)$/;

function walk(node: Node, out: string[]): void {
  if (node.nodeType === 3) {
    out.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (silent.test(name)) return;
  const block = blocks.test(name);
  if (block) out.push('\n');
  for (const child of node.childNodes) walk(child, out);
  if (name === 'td' || name === 'th') out.push(' ');
  if (block) out.push('\n');
}

/** The words of an HTML page or mail, a line per block. Parsed without running or loading anything. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  walk(new DOMParser().parseFromString(html, 'text/html'), out);
  return out
    .join('')
    .split('\n')
    .map((row) => row.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
