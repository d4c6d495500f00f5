import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barriersOn } from './barriers';
import type { Extension } from './extension';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

/** The card of one of the thirty invented contacts. */
async function openCard(extension: Extension, window: Page, id: string): Promise<Page> {
  await emptyJournal(window);
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('The journal holds 30')).toBeVisible();
  await page.goto(page.url().replace('options.html', `share.html?id=${id}`));
  return page;
}

async function saved(page: Page, kind: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${kind}` }).click();
  return readFile(await (await coming).path());
}

test('makes a picture of a good contact that names nobody, and saves it', async ({ extension, window }) => {
  const page = await openCard(extension, window, 'demo-01');
  const card = page.locator('svg.card');
  await expect(card).toHaveAccessibleName(/Ahoy, this is \[name\] from the coast.*of waiting.*then solved/);
  await expect(card).not.toContainText('Martin');
  await expect(card).not.toContainText('Northlight');
  await page.getByRole('radio', { name: 'Name it' }).check();
  await expect(card).toContainText('Northlight Telecom · Chat');
  await page.getByText('Copy or save').click();
  const png = await saved(page, 'PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1260]);
  const svg = (await saved(page, 'SVG')).toString();
  expect(svg).toContain('width="1200"');
  expect(svg).not.toMatch(/Martin|var\(| style=|<script/);
  await page.close();
});

test('takes an own sentence, of a bad contact too, and covers what it must', async ({
  extension,
  window,
}) => {
  const page = await openCard(extension, window, 'demo-02');
  await page.getByLabel('The sentence').fill('Asked four times. Write to jana@example.org, <img src=x>!');
  const card = page.locator('svg.card');
  await expect(card).toContainText('Write to [e-mail]');
  await expect(page.getByText('Something was covered.')).toBeVisible();
  await expect(card).toHaveAccessibleName(/not solved/);
  expect(await page.locator('img').count()).toBe(0);
  await page.getByLabel('The sentence').fill('');
  await expect(card).toHaveAccessibleName(/of waiting/);
  await page.close();
});

test('says that a contact is not there', async ({ extension }) => {
  const page = await extension.open('share.html?id=nobody');
  await expect(page.getByRole('heading', { name: 'Share card' })).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await page.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine and fits 320 pixels, ${scheme}`, async ({
    extension,
    window,
  }) => {
    const page = await openCard(extension, window, 'demo-01');
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByText('Copy or save').click();
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
