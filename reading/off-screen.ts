/** Whether a style keeps an element off the screen, for screen readers alone. */
export function isOffScreen(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/rect\((0|1)px[, ]+(0|1)px[, ]+(0|1)px[, ]+(0|1)px\)/.test(style.clip)) return true;
  if (/inset\((50|100)%/.test(style.clipPath)) return true;
  if (Number.parseFloat(style.left) < -900 || Number.parseFloat(style.top) < -5_000_000) return true;
  if (style.overflow !== 'hidden' && style.overflow !== 'clip') return false;
  return Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}
