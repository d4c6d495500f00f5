import { longestSelector, mostSelectors } from '../conversation/taught-rule';

/** Attributes that makers give for finding an element again. */
const lastingAttributes = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'role',
  'part',
];
const mostLevels = 8;

/** Whether a name in the markup is likely to be the same tomorrow: a word, no number, no hash from a build. */
export function isLasting(name: string): boolean {
  if (!/^[a-z_-][\w-]{1,40}$/i.test(name) || /\d{2}/.test(name)) return false;
  if (/^(?:css|sc|jss|emotion|_)-?[a-z0-9]{4,}$/i.test(name) && /\d/.test(name)) return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part.length > 1);
  // A hash has digits between letters, or capitals in no order: "x1n2onr6", "hZkQbT".
  return (
    parts.length > 0 &&
    !parts.some((part) => /[a-z]\d[a-z]/i.test(part)) &&
    !/[a-z][A-Z][A-Z]?[a-z]?[A-Z]/.test(name)
  );
}

/** What states that an element is just now open, new or under the pointer: gone at the next look. */
const passing =
  /^(?:is-|has-)?(?:active|open|opened|closed|hover|focus|focused|visible|hidden|loading|loaded|selected|scrolled|animat\w*|unread|first|last|show|shown|new)$/i;

function classesOf(element: Element): string[] {
  return [...element.classList].filter((name) => isLasting(name) && !passing.test(name)).slice(0, 3);
}

/** Simple selectors that fit an element, the most lasting first; some may fit others as well. */
function simpleSelectors(element: Element): string[] {
  const found: string[] = [];
  if (element.id !== '' && isLasting(element.id)) found.push(`#${CSS.escape(element.id)}`);
  for (const name of lastingAttributes) {
    const value = element.getAttribute(name);
    if (value && isLasting(value)) found.push(`[${name}="${CSS.escape(value)}"]`);
  }
  const classes = classesOf(element);
  const tag = CSS.escape(element.localName);
  if (classes.length > 0) found.push(`${tag}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`);
  if (classes.length > 1) for (const name of classes) found.push(`${tag}.${CSS.escape(name)}`);
  if (element.localName.includes('-')) found.push(tag);
  return found;
}

function isAlone(element: Element, selector: string): boolean {
  const found = (element.getRootNode() as Document | ShadowRoot).querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}

/** Way down to an element from the nearest one that can be told by itself, by place among brothers and sisters. */
function wayTo(element: Element): string {
  const steps: string[] = [];
  let at: Element = element;
  for (let level = 0; level < mostLevels; level += 1) {
    const up = at.parentElement;
    const start = level > 0 ? simpleSelectors(at).find((selector) => isAlone(at, selector)) : undefined;
    if (start) return [start, ...steps].join(' > ');
    if (!up) break;
    const alike = [...up.children].filter(({ localName }) => localName === at.localName);
    const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(at) + 1})` : '';
    steps.unshift(`${CSS.escape(at.localName)}${place}`);
    at = up;
  }
  return steps.join(' > ');
}

/** CSS that finds an element again in its document or shadow root, the most lasting first, each for it alone. */
export function anchorsOf(element: Element): string[] {
  const own = simpleSelectors(element);
  const alone = own.filter((selector) => isAlone(element, selector));
  const up = element.parentElement;
  const inside = up
    ? simpleSelectors(up).flatMap((outer) =>
        [...own, CSS.escape(element.localName)].map((inner) => `${outer} > ${inner}`),
      )
    : [];
  const all = [
    ...alone,
    ...inside.filter((selector) => isAlone(element, selector)).slice(0, 2),
    wayTo(element),
  ];
  const short = all.filter((selector) => selector !== '' && selector.length <= longestSelector);
  return [...new Set(short)].slice(0, mostSelectors);
}
