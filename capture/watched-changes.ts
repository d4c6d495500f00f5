/** Attributes of a composer that say whether anybody may write. */
const closing = ['disabled', 'readonly', 'contenteditable'];

/** What a watch over a panel hears of. */
export const watchedChanges: MutationObserverInit = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'data-index', 'open', ...closing],
};

/** Whether a change may tell something: what the person writes does not, that they may write no more does. */
export function mayTell({ target, attributeName }: MutationRecord, composer: Element): boolean {
  if (!composer.contains(target)) return true;
  return target === composer && attributeName !== null && closing.includes(attributeName);
}
