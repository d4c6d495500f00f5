import type { Page } from './page';

/** Whether all that an element says stands in emphasis or in small print inside of it. */
export function isEmphasised(page: Page, element: Element): boolean {
  const [only, more] = page.nodes(element).filter((node) => node.nodeType === 1 || /\S/.test(saidIn(node)));
  return !more && /^(EM|I|SMALL)$/.test((only as Element | undefined)?.tagName ?? '');
}

const saidIn = (node: Node) => (node.nodeType === 3 ? (node as Text).data : '');
