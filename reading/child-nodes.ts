/** Child nodes of an element; a form gives its fields under their names, so that one called "childNodes" would hide what it holds. */
export function childNodesOf(element: Element): NodeListOf<ChildNode> {
  return element.localName === 'form'
    ? Reflect.get(Node.prototype, 'childNodes', element)
    : element.childNodes;
}

/** Child elements of an element, likewise: forms for bookings have a field called "children". */
export function childrenOf(element: Element): HTMLCollection {
  return element.localName === 'form'
    ? Reflect.get(Element.prototype, 'children', element)
    : element.children;
}

/** Child nodes with those that follow the last of them. */
export function withNext(nodes: readonly Node[]): Node[] {
  const all = [...nodes];
  for (let next = nodes.at(-1)?.nextSibling; next; next = next.nextSibling) all.push(next);
  return all;
}
