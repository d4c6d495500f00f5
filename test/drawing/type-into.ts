/** Types into the composer of a chat in the page and sends it with Enter, as far as a page can tell. */
export function typeInto(composer: HTMLElement, text: string): void {
  if ('value' in composer) composer.value = text;
  else composer.textContent = text;
  composer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  composer.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true }),
  );
}
