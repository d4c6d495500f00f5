/** Opens the shadow root of an element, closed ones too where the browser lets us; null if there is none. */
export type RootOf = (element: Element) => ShadowRoot | null;

/** Elements that may have a shadow root, beside those with a dash in their name. */
const mayHost = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** So many plain elements of one kind (name and class) without a shadow root say that the kind has none. */
const enoughWithout = 20;

/** Opens shadow roots with `open`, which is dear: of plain elements that hold something themselves only the first of a kind are asked. */
export function closedRoots(open: RootOf): RootOf {
  const without = new Map<string, number>();
  return (element) => {
    const { localName } = element;
    if (localName.includes('-')) return open(element);
    if (!mayHost.has(localName)) return null;
    if (!element.firstChild) return open(element);
    const kind = `${localName} ${element.getAttribute('class')}`;
    const times = without.get(kind) ?? 0;
    const root = times < enoughWithout ? open(element) : element.shadowRoot;
    without.set(kind, root ? Number.NEGATIVE_INFINITY : times + 1);
    return root;
  };
}
