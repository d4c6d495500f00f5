/** Words in an element's name, class, id, data and aria attributes, lower case: "msgRow--fromUser" gives msg, row, from, user. */
export function wordsOf(element: Element): string[] {
  const { attributes, localName } = element;
  let said = localName.includes('-') ? localName : '';
  for (let index = 0; index < attributes.length; index += 1) {
    const { name, value } = attributes[index]!;
    if (name === 'style' || value.length > 300) continue;
    if (
      name === 'class' ||
      name === 'id' ||
      name === 'role' ||
      name === 'part' ||
      name === 'name' ||
      name === 'slot'
    )
      said += ` ${value}`;
    else if (/^data-|^(from|sender|author|type|direction|position|align|own|side|variant)$/.test(name))
      said += ` ${name.replace(/^data-/, '')} ${value.length < 40 ? value : ''}`;
  }
  return said === '' ? noWords : splitWords(said);
}

const noWords: string[] = [];
const split = new Map<string, string[]>();
const mostRemembered = 4000;

/** Utility classes that lay things out: their words name nothing. */
const utilities =
  /(?<![\w-])(items|content|list|self|place)-(start|end|center|baseline|stretch|between|around|evenly|none|disc|decimal|inside|outside|auto)(?![\w-])/g;

/** Splits at everything that is no letter, and at the humps of camelCase. */
export function splitWords(text: string): string[] {
  const known = split.get(text);
  if (known) return known;
  const words = text
    .replace(utilities, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  if (split.size >= mostRemembered) split.clear();
  split.set(text, words);
  return words;
}
