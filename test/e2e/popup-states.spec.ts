import { fullSummary } from '../drawing/summary';
import { axeScript } from './barriers';
import { test } from './fresh';
import type { Popup } from './popup';
import { expect } from './rig';

/* What the popup says of the page in front, over that page: each state without an accessibility fault, light and dark. */
const organisation = 'painted.example';

interface State {
  name: string;
  /** What is kept of capture in this tab. */
  tab?: Record<string, unknown>;
  /** What else is kept. */
  kept?: object;
  /** Where it says what. */
  at: string;
  says: RegExp;
}

const chosen = { siteSettings: { mode: 'chosen', paused: false, off: [] } };
const trouble = '.capture-trouble';
const states: State[] = [
  { name: 'possible', at: '[data-capture="now"]', says: /this page/i },
  { name: 'unread', tab: { 'unread/one': 'yes' }, at: trouble, says: /nothing of it can be read/ },
  {
    name: 'in a closed frame',
    tab: { host: { host: 'widget.example', organisation } },
    at: trouble,
    says: /widget\.example/,
  },
  {
    name: 'unread and in a closed frame',
    tab: { 'unread/one': 'yes', host: { host: 'widget.example', organisation } },
    at: trouble,
    says: /widget\.example[\s\S]*nothing of it can be read/,
  },
  {
    name: 'captured this once',
    tab: { byHand: organisation },
    at: '.page-capture',
    says: /painted\.example/,
  },
  {
    name: 'forgotten',
    tab: { [`forgotten/${organisation}`]: 'yes' },
    at: '.page-capture',
    says: /painted\.example/,
  },
  {
    name: 'not permitted',
    kept: { siteSettings: { mode: 'all', paused: false, off: [] } },
    at: 'body',
    says: /painted\.example/,
  },
  {
    name: 'switched off',
    kept: { siteSettings: { mode: 'all', paused: false, off: [organisation] } },
    at: 'body',
    says: /painted\.example/,
  },
  {
    name: 'paused',
    kept: { siteSettings: { mode: 'all', paused: true, off: [] } },
    at: 'body',
    says: /paused/i,
  },
  {
    name: 'of a newer journal',
    kept: { secondCopy: { problem: 'database_newer' } },
    at: '.copies',
    says: /\./,
  },
  {
    name: 'rebuilt',
    kept: { secondCopy: { rebuilt: { interactions: 3, damaged: 0, at: 1 } } },
    at: '.copies',
    says: /\./,
  },
];

/** What axe finds in the popup in both themes, and whether it is wider than its window. */
async function faults(popup: Popup): Promise<unknown> {
  return popup.evaluate(`(async () => {
    const found = [];
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      found.push(...violations.map(({ id, nodes }) => [theme, id, nodes[0]?.html]));
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push([scrollWidth, innerWidth]);
    return found;
  })()`);
}

test('the popup is whole in every state of capture over a page, and where a copy of the journal has something to say', async ({
  extension,
  site,
}) => {
  test.setTimeout(180_000);
  site.serve('/painted', '<!doctype html><meta charset="utf-8"><title>Shop</title><h1>Shop</h1>');
  const page = await extension.context.newPage();
  await page.goto(`${site.origin(`www.${organisation}`)}/painted`);
  for (const { name, tab = {}, kept = {}, at, says } of states) {
    await (await extension.worker()).evaluate(
      async ([address, facts, stored]) => {
        const all = await chrome.tabs.query({});
        const { id } = all.find(({ active, url }) => url === address || (active && !url)) ?? all[0]!;
        await chrome.storage.session.clear();
        await chrome.storage.local.remove('secondCopy');
        // A minute after settings changed they are copied, and what is said here of the copy would be written over.
        await chrome.alarms.clear('second-copy');
        for (const [fact, value] of Object.entries(facts))
          await chrome.storage.session.set({ [`tabCapture/${id}/${fact}`]: value });
        await chrome.storage.local.set(stored);
      },
      [page.url(), tab, { summary: fullSummary(), ...chosen, ...kept }] as const,
    );
    const popup = await extension.pressAction(page);
    const words = () => popup.evaluate<string>(`document.querySelector('${at}')?.innerText ?? ''`);
    await expect.poll(words, name).toMatch(says);
    await popup.evaluate(axeScript);
    expect(await faults(popup), name).toEqual([]);
    await popup.close();
  }
});
