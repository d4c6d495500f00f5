import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barriersOn } from './barriers';
import type { Extension } from './extension';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

test.beforeEach(({ window }) => emptyJournal(window));

const pictures = 8;

/** The insights of thirty invented contacts. */
async function openFull(extension: Extension, search = '?window=all'): Promise<Page> {
  const page = await extension.open('options.html');
  await page.getByRole('button', { name: 'Fill with thirty invented contacts' }).click();
  await expect(page.getByText('The journal holds 30')).toBeVisible();
  await page.goto(page.url().replace('options.html', `insights.html${search}`));
  return page;
}

async function saved(page: Page, of: string, kind: string): Promise<Buffer> {
  const section = page.getByRole('region', { name: of, exact: true });
  const menu = section.locator('details.copy');
  if (!(await menu.evaluate((one: HTMLDetailsElement) => one.open))) await menu.locator('summary').click();
  const coming = page.waitForEvent('download');
  await menu.getByRole('button', { name: `Save ${kind}` }).click();
  return readFile(await (await coming).path());
}

test('says in a sentence what each picture shows, and draws it with a name', async ({ extension }) => {
  const page = await openFull(extension);
  await expect(page.getByText('30 contacts in this period.')).toBeVisible();
  const sections = page.locator('section.figure');
  await expect(sections).toHaveCount(pictures);
  const overTime = page.getByRole('img', { name: /^Waits over time\. Waits have become/ });
  await expect(overTime.locator('svg')).toBeVisible();
  for (const section of await sections.all()) {
    const drawn = section.locator('.chart');
    if ((await drawn.count()) === 0) await expect(section).toContainText('Too few for a picture');
    else await expect(drawn.locator('svg rect, svg circle, svg path').first()).toBeAttached();
  }
  await page.close();
});

test('keeps the period in the address and says where there is too little', async ({ extension }) => {
  const page = await openFull(extension, '?window=30');
  await expect(page.getByRole('radio', { name: '30 days' })).toBeChecked();
  await expect(page.getByText(/Too few for a picture: \d of the 5/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'One year' }).check();
  await expect(page.getByText('30 contacts in this period.')).toBeVisible();
  await expect(page).toHaveURL(/\?window=365/);
  await page.close();
});

test('gives the figures of a picture as a table, and takes it along as PNG, SVG and CSV', async ({
  extension,
}) => {
  const page = await openFull(extension);
  const section = page.getByRole('region', { name: 'Channels compared', exact: true });
  await section.getByText('Show figures').click();
  await expect(section.getByRole('columnheader')).toHaveCount(8);
  await expect(section.getByRole('row', { name: /^Phone/ })).toBeVisible();
  const csv = (await saved(page, 'Channels compared', 'CSV')).toString();
  expect(csv).toMatch(/^\ufeffchannel,n,median_wait_s,p90_wait_s,score,scored_n,solved_n,told_n\r\n/);
  expect(csv).toMatch(/\r\nphone,\d+,/);
  const svg = (await saved(page, 'Channels compared', 'SVG')).toString();
  expect(svg).toContain('Quickest:');
  expect(svg).toMatch(/fill="rgb\(/);
  expect(svg).not.toMatch(/var\(| style=|<script|<style/);
  const png = await saved(page, 'Channels compared', 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  await page.close();
});

test('an empty journal is told what comes next, and fills when contacts come', async ({ extension }) => {
  const page = await extension.open('insights.html');
  await expect(page.getByText('Nothing in the journal yet')).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await (await openFull(extension)).close();
  await expect(page.getByText('30 contacts in this period.')).toBeVisible();
  await page.close();
});

test('says that the journal cannot be read, and tries again', async ({ extension }) => {
  const page = await extension.context.newPage();
  // A browser in which no worker starts.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Worker: class {
        onerror?: () => void;
        postMessage() {
          this.onerror?.();
        }
      },
    });
  });
  await page.goto(`chrome-extension://${extension.id}/insights.html`);
  await expect(page.getByText('The journal cannot be read at the moment.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The journal cannot be read at the moment.')).toBeVisible();
  await page.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine and fits 320 pixels, ${scheme}`, async ({
    extension,
  }) => {
    const page = await openFull(extension);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(page.locator('.chart svg').first()).toBeVisible();
    for (const menu of await page.locator('.figure summary').all()) await menu.click();
    expect(await barriersOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
