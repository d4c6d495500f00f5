/** Whether the fields of an element may hide what the browser says of it: a form gives them under their names. */
function mayHide(node: Node): boolean {
  const { localName } = node as Element;
  return localName === 'form' || (localName !== undefined && typeof localName !== 'string');
}

/** Child nodes of an element, though it is a form with a field called "childNodes". */
export function childNodesOf(element: Element): NodeListOf<ChildNode> {
  return mayHide(element) ? Reflect.get(Node.prototype, 'childNodes', element) : element.childNodes;
}

/** Child elements of an element, likewise: forms for bookings have a field called "children". */
export function childrenOf(element: Element): HTMLCollection {
  return mayHide(element) ? Reflect.get(Element.prototype, 'children', element) : element.children;
}

/** What a node stands in, likewise: who walks upwards would else go round for ever between a form and its field. */
export function parentOf(node: Node): ParentNode | null {
  return mayHide(node) ? Reflect.get(Node.prototype, 'parentNode', node) : node.parentNode;
}

/** The slot that shows a node, likewise; null if none does. */
export function slotOf(node: Node): HTMLSlotElement | null {
  return mayHide(node)
    ? Reflect.get(Element.prototype, 'assignedSlot', node)
    : (node as Element).assignedSlot;
}

/** Child nodes with those that follow the last of them. */
export function withNext(nodes: readonly Node[]): Node[] {
  const all = [...nodes];
  for (let next = nodes.at(-1)?.nextSibling; next; next = next.nextSibling) all.push(next);
  return all;
}
