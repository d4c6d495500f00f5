/** What an element is drawn with. `on`: handlers, which hear only what the person really does. */
export interface Drawing {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  on?: Partial<Record<'click' | 'pointermove' | 'keydown', (event: Event) => void>>;
}

/** Draws one element with its children. Handlers are deaf to events that a script has made. */
export function draw<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  { class: names = '', text = '', attributes = {}, on = {} }: Drawing = {},
  ...children: readonly (Node | null)[]
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  if (names !== '') element.className = names;
  if (text !== '') element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const [type, hear] of Object.entries(on)) element.addEventListener(type, trustedOnly(hear));
  for (const child of children) if (child) element.append(child);
  return element;
}

/** The handler for events that the person caused; all others are taken no notice of. */
export function trustedOnly(hear: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) hear(event);
  };
}
