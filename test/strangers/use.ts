import { expect, type Page } from '@playwright/test';
import type { Stranger } from './stranger';

const turns = 4;

/** Uses an open page as people do: writes with real keys, sends, and others answer; `written`: what to write. */
export async function useStranger(page: Page, written: readonly string[]): Promise<void> {
  await page.waitForFunction(() => window.stranger !== undefined);
  for (let turn = 0; turn < turns; turn += 1) {
    const field = (await page.evaluateHandle(() => window.stranger!.field())).asElement();
    if (field) {
      await field.click({ force: true });
      await page.keyboard.type(written[turn % written.length]!);
      const send = await page.evaluate(() => {
        const { send } = window.stranger!;
        return typeof send === 'string' ? send : '';
      });
      if (send) await page.keyboard.press(send);
      else await page.evaluate(() => (window.stranger!.send as () => HTMLElement | null)()?.click());
    }
    await page.evaluate((at) => window.stranger!.live(at), turn);
  }
  expect((await page.innerText('body')).length).toBeGreaterThan(0);
}

export type { Stranger };
