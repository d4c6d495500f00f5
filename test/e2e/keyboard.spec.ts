import type { Page } from '@playwright/test';
import { everyPage, fillWithDemo, openWhole } from './every-page';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

test.beforeAll(async ({ extension, window }) => {
  await emptyJournal(window);
  await fillWithDemo(extension);
});

/** Numbers what a person must be able to reach with Tab, and gives their names. Of radio buttons one is enough: arrows reach the others. */
function number(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((one) => {
      if (one.tabIndex < 0 || one.getClientRects().length === 0 || !one.checkVisibility()) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const known = groups.has(one.name);
      groups.add(one.name);
      return !known;
    });
    return reachable.map((one, index) => {
      one.dataset.walk = String(index);
      return `<${one.localName} id="${one.id}"> ${one.ariaLabel ?? one.textContent?.trim().slice(0, 40)}`;
    });
  });
}

/** The number (or the group of radio buttons) that has the focus, and whether the focus can be seen. */
function focus(page: Page): Promise<{ walk: string; seen: boolean }> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const first =
      one instanceof HTMLInputElement && one.type === 'radio'
        ? document.querySelector<HTMLElement>(`input[data-walk][name="${one.name}"]`)
        : one;
    const outlined = (element: Element | null) =>
      element !== null && getComputedStyle(element).outlineStyle !== 'none';
    return { walk: first?.dataset.walk ?? '', seen: outlined(one) || outlined(one.nextElementSibling) };
  });
}

for (const where of everyPage)
  test(`everything on ${where.path} is reached with Tab, and one sees where one is`, async ({
    extension,
  }) => {
    const page = await openWhole(extension, where);
    const names = await number(page);
    const reached = new Set<string>();
    const shown = new Set<string>();
    // A field for a date has several stops of its own.
    for (let step = 0; step < names.length * 2 + 40 && reached.size < names.length; step++) {
      await page.keyboard.press('Tab');
      const { walk, seen } = await focus(page);
      if (walk === '') continue;
      reached.add(walk);
      // The browser itself marks the parts of a field for a date.
      if (seen) shown.add(walk);
    }
    expect(names.filter((_, index) => !reached.has(String(index)))).toEqual([]);
    expect([...reached].filter((walk) => !shown.has(walk)).map((walk) => names[Number(walk)])).toEqual([]);
    await page.close();
  });

test('a person without a mouse finds a contact, opens it, and takes a picture and a figure along', async ({
  extension,
}) => {
  const page = await extension.open('journal.html');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await expect(page.getByRole('row').first()).toBeVisible();
  await press('/');
  await page.keyboard.type('stamina');
  await expect(page.getByRole('row')).toHaveCount(1);
  await press('ArrowDown', 'Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#demo-03');
  await press('Escape');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.goto(page.url().replace(/journal\.html.*/, 'evidence.html?id=demo-03'));
  await page.getByRole('link', { name: 'Share card' }).focus();
  await press('Enter');
  await expect(page.locator('svg.card')).toBeVisible();
  await page.getByRole('radio', { name: 'Leave it out' }).focus();
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Name it' })).toBeChecked();
  await page.goto(page.url().replace(/share\.html.*/, 'insights.html?window=all'));
  await page.getByRole('radio', { name: 'Everything' }).focus();
  await press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'One year' })).toBeChecked();
  await page.locator('.figure summary').first().focus();
  await press('Enter');
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await page.close();
});
