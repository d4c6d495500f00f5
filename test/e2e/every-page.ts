import type { Page } from '@playwright/test';
import type { Extension } from './extension';

/** Every page of the extension, and what is there once it is ready. */
export const everyPage: readonly { path: string; ready: string }[] = [
  { path: 'popup.html', ready: 'main section' },
  { path: 'welcome.html', ready: '[data-choice]' },
  { path: 'journal.html', ready: '[role=row]' },
  { path: 'journal.html#demo-01', ready: '.detail-verdict' },
  { path: 'entry.html#entry', ready: '#entry-organisation' },
  { path: 'entry.html#stopwatch', ready: 'main form' },
  { path: 'entry.html#transcript', ready: 'main textarea' },
  { path: 'options.html', ready: 'main section' },
  { path: 'files.html', ready: 'main section' },
  { path: 'trust.html', ready: 'main' },
  { path: 'evidence.html?id=demo-01', ready: 'main h1' },
  { path: 'insights.html?window=all', ready: '.chart svg' },
  { path: 'share.html?id=demo-01', ready: 'svg.card' },
];

/** Fills the journal with the invented contacts. */
export async function fillWithDemo(extension: Extension): Promise<void> {
  const page = await extension.open('options.html');
  await page.locator('[aria-labelledby="demo"] button').first().click();
  await page.locator('[aria-labelledby="demo"] p').waitFor();
  await page.close();
}

/** Opens a page and waits until it is there; everything that can be unfolded is. */
export async function openWhole(
  extension: Extension,
  { path, ready }: (typeof everyPage)[number],
): Promise<Page> {
  const page = await extension.open(path);
  await page.locator(ready).first().waitFor();
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  return page;
}

/** Texts that stick out of the page, or that are cut off by the box they stand in; those cut on purpose have an ellipsis or scroll. */
export function badlyFitting(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bad: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth + 1) bad.push(`the page is ${wide} wide in ${innerWidth}`);
    for (const one of document.querySelectorAll<HTMLElement>(
      'body *:not(svg, svg *, option, select, .unseen, .unseen *)',
    )) {
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const style = getComputedStyle(one);
      if (!own || style.visibility === 'hidden' || one.getClientRects().length === 0) continue;
      const onPurpose = (box: Element) => {
        const { textOverflow, webkitLineClamp, overflowX } = getComputedStyle(box);
        return textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || /auto|scroll/.test(overflowX);
      };
      let excused = onPurpose(one);
      for (let above = one.parentElement; above && above !== document.body; above = above.parentElement)
        excused ||= onPurpose(above);
      if (excused) continue;
      const { left, right } = one.getBoundingClientRect();
      const name = `<${one.localName} class="${one.className}"> ${one.textContent?.trim().slice(0, 50)}`;
      if (right > innerWidth + 1 || left < -1) bad.push(`outside: ${name}`);
      const cut = one.scrollWidth > one.clientWidth + 1 && style.display !== 'inline';
      if (cut && style.overflowX !== 'visible') bad.push(`cut: ${name}`);
    }
    return bad;
  });
}
