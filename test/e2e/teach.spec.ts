import type { Page } from '@playwright/test';
import { barriersOn } from './barriers';
import type { Extension } from './extension';
import { emptyJournal } from './journal';
import { overlayOn } from './overlay';
import { expect, test } from './rig';
import { vendorHost } from './site';

/** A chat that nobody would take for one: it is called a list of comments, and its sides by the wrong names. */
const oddChat = (more = '') => `<!doctype html><meta charset="utf-8"><title>Comments</title><h1>Comments</h1>
<div class="comments" style="width:360px"><div class="forum-posts" style="min-height:80px"></div>
<textarea placeholder="Write a comment"></textarea></div>
<script>
const list = document.querySelector('.forum-posts');
function say(by, text) {
  const row = document.createElement('div');
  row.className = 'post ' + by;
  row.textContent = text;
  list.append(row);
}
say('agent', 'Where is my parcel?');
say('customer', 'Let me look for it.');
say('agent', 'Thank you very much');
${more}
</script>`;

const rightly = [
  'customer: Where is my parcel?',
  'agent: Let me look for it.',
  'customer: Thank you very much',
];

async function beginTeaching(extension: Extension, page: Page): Promise<void> {
  const popup = await extension.pressAction(page);
  await expect
    .poll(() => popup.evaluate<boolean>(`document.querySelector('[data-capture="teach"]') !== null`))
    .toBe(true);
  await popup.click('[data-capture="teach"]');
  await expect.poll(() => overlayOn(extension, page).frames()).toBeGreaterThan(0);
}

test.beforeEach(async ({ window }) => {
  await emptyJournal(window);
  await window.evaluate(() => chrome.storage.local.remove('taughtRules'));
});

test('reads a chat that was shown with the mouse, with the sides swapped by one click, and again after a reload', async ({
  extension,
  site,
  journal,
  window,
}) => {
  const organisation = 'shown.example';
  const told = async () =>
    (await journal(organisation)).flatMap(({ transcript }) =>
      transcript.messages.map(({ party, text }) => `${party}: ${text}`),
    );
  site.serve('/odd', oddChat());
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`www.${organisation}`)}/odd`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await beginTeaching(extension, page);
  const overlay = overlayOn(extension, page);
  await page.locator('.post').first().hover({ force: true });
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(overlay.words).toContain('This would be read');
  await overlay.press('Swap the sides');
  await expect.poll(overlay.words).toContain('MeWhere is my parcel?');
  await overlay.copy();
  const colours = await page.evaluate(() => {
    const copy = document.querySelector('#overlay-copy')!;
    const drawn = (party: string) => {
      const [name] = copy.shadowRoot!.querySelectorAll(`.mark.${party} b`);
      return name ? getComputedStyle(name).backgroundColor : 'none';
    };
    const both = [drawn('customer'), drawn('agent')];
    copy.remove();
    return both;
  });
  expect(new Set([...colours, 'none', 'rgba(0, 0, 0, 0)']).size).toBe(4);
  await overlay.press('This is right, save it');
  await expect.poll(told).toEqual(rightly);
  await overlay.press('Close');
  await expect.poll(overlay.frames).toBe(0);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

  const { taughtRules } = await window.evaluate(() => chrome.storage.local.get('taughtRules'));
  expect(JSON.stringify(taughtRules)).not.toContain('parcel');
  expect(taughtRules).toMatchObject({ [organisation]: { customer: ['.agent'], company: ['.customer'] } });

  await page.reload();
  await page.evaluate(() =>
    (globalThis as unknown as { say(...said: string[]): void }).say('customer', 'It is in Husum.'),
  );
  await expect.poll(told).toEqual([...rightly, 'agent: It is in Husum.']);
  expect((await journal(organisation)).at(-1)?.interaction).toMatchObject({
    vendor: 'taught',
    readerVersion: 'taught-1',
  });
  await page.close();
});

test('is taught with the keyboard alone, in a frame of another origin too', async ({
  extension,
  site,
  journal,
}) => {
  const organisation = 'keys.example';
  site.serve('/odd-frame', oddChat());
  site.serve(
    '/around',
    `<!doctype html><title>Shop</title><h1>Shop</h1><main><p>Welcome</p></main>
    <iframe src="${site.origin(vendorHost)}/odd-frame" style="width:420px;height:420px" title="Help"></iframe>`,
  );
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`www.${organisation}`)}/around`);
  await page.frames()[1]!.locator('.post').first().waitFor();
  await beginTeaching(extension, page);
  const overlay = overlayOn(extension, page);
  await expect.poll(overlay.frames).toBe(2);
  for (let step = 0; step < 6 && !(await overlay.words()).includes('page of its own'); step += 1)
    await page.keyboard.press('ArrowRight');
  expect(await overlay.words()).toContain('page of its own');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 6 && !(await overlay.words()).includes('This would be read'); step += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect.poll(overlay.words).toContain('This would be read');
  // Three messages, then "Swap the sides", then "This is right".
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect
    .poll(async () =>
      (await journal(organisation)).flatMap(({ transcript }) =>
        transcript.messages.map(({ party, text }) => `${party}: ${text}`),
      ),
    )
    .toEqual(rightly);
  await page.keyboard.press('Escape');
  await expect.poll(overlay.frames).toBe(0);
  await page.close();
});

test('cannot be operated, read or hidden by the page', async ({ extension, site, window }) => {
  const organisation = 'sly.example';
  site.serve(
    '/sly',
    oddChat(`
      globalThis.seen = '';
      new MutationObserver(() => {
        for (const element of document.documentElement.children) {
          if (element === document.head || element === document.body) continue;
          globalThis.seen += element.outerHTML + element.textContent + (element.shadowRoot ? 'open' : '');
          element.click();
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 60, clientY: 120 }));
          for (const key of ['Enter', 'Escape'])
            element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
      }).observe(document.documentElement, { childList: true });
      globalThis.cover = () => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none';
        dialog.popover = 'manual';
        dialog.innerHTML = '<h2>This would be read</h2><button>This is right, save it</button>';
        document.body.append(dialog);
        dialog.showPopover();
      };`),
  );
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`www.${organisation}`)}/sly`);
  await beginTeaching(extension, page);
  const overlay = overlayOn(extension, page);
  await page.evaluate(() => (globalThis as unknown as { cover(): void }).cover());
  await expect.poll(overlay.words).toContain('Where is the chat?');
  await overlay.press('Leave');
  await expect.poll(overlay.frames).toBe(0);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string }).seen);
  expect(seen).not.toBe('');
  expect(seen).not.toMatch(/open|Where is the chat|Leave/);
  expect(await window.evaluate(() => chrome.storage.local.get('taughtRules'))).toEqual({});
  await page.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`has no barriers that can be found by machine and fits 320 pixels, ${scheme}`, async ({
    extension,
    site,
  }) => {
    site.serve('/odd-narrow', oddChat());
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`${site.origin('www.narrow.example')}/odd-narrow`);
    await beginTeaching(extension, page);
    const overlay = overlayOn(extension, page);
    const check = async () => {
      await overlay.copy();
      expect(await barriersOn(page, '#overlay-copy')).toEqual([]);
      const wide = await page.evaluate(() =>
        [...document.querySelector('#overlay-copy')!.shadowRoot!.querySelectorAll('.panel *')].some(
          (element) => element.getBoundingClientRect().right > innerWidth,
        ),
      );
      expect(wide).toBe(false);
      await page.evaluate(() => document.querySelector('#overlay-copy')?.remove());
    };
    await check();
    for (let step = 0; step < 6 && !(await overlay.words()).includes('This would be read'); step += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect.poll(overlay.words).toContain('This would be read');
    await check();
    await page.close();
  });
