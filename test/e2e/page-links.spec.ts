import { everyPage, fillWithDemo, openWhole } from './every-page';
import { emptyJournal } from './journal';
import { expect, test } from './rig';

const names = ['Journal', 'By hand', 'Insights', 'Files', 'How well it reads', 'Settings'];
const pages = everyPage.filter(({ path }) => path !== 'popup.html');

test.beforeAll(async ({ extension, window }) => {
  await emptyJournal(window);
  await fillWithDemo(extension);
});

test('every page leads to every other in the same place, and says which one it is', async ({ extension }) => {
  const tops = new Set<number>();
  for (const where of pages) {
    const page = await openWhole(extension, where);
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    await expect(links).toHaveText(names);
    await expect(page).toHaveTitle(/\S+ · Service Journal$/);
    const current = await links.evaluateAll((all) =>
      all.flatMap((one) =>
        one.ariaCurrent === 'page' ? [new URL((one as HTMLAnchorElement).href).pathname] : [],
      ),
    );
    const own = new URL(page.url()).pathname;
    const listed = await links.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
    );
    expect(current).toEqual(listed.includes(own) ? [own] : []);
    tops.add(Math.round((await links.first().boundingBox())!.y));
    await page.close();
  }
  expect([...tops]).toEqual([[...tops][0]]);
});

test('a way leads back from what is not there', async ({ extension }) => {
  for (const path of ['evidence.html?id=none', 'share.html?id=none']) {
    const page = await extension.open(path);
    await expect(page.getByText('not in your journal')).toBeVisible();
    await page.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(page).toHaveURL(/journal\.html$/);
    await expect(page.getByRole('row').first()).toBeVisible();
    await page.close();
  }
});
