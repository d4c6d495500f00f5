import { expect, it, vi } from 'vitest';
import { showHtml } from '../drawing/show-html';
import { teachPage } from './taught-page';

/** A chat whose markup calls the sides by the wrong names and puts the customer on the left, between news and a form. */
const oddChat = `
  <div id="page" style="width:600px">
    <ul id="news"><li>News of today</li><li>News of yesterday</li></ul>
    <div id="box" style="width:340px">
      <div id="talk" class="stream">
        <div class="line agent" style="width:200px;background:#eee;padding:4px">Where is my parcel?</div>
        <div class="line customer" style="width:200px;margin-left:auto;background:#cfe;padding:4px">Let me look for it.</div>
        <div class="line agent" style="width:200px;background:#eee;padding:4px">Thank you</div>
        <div class="line customer" style="width:200px;margin-left:auto;background:#cfe;padding:4px">It is in Husum.</div>
      </div>
      <textarea aria-label="Message"></textarea>
    </div>
  </div>`;

it('adds one element with a closed inside, and takes it away whole', async () => {
  showHtml(oddChat);
  const before = document.documentElement.outerHTML;
  const page = teachPage();
  expect(page.host.parentElement).toBe(document.documentElement);
  expect(page.host.shadowRoot).toBeNull();
  expect(page.host.childNodes).toHaveLength(0);
  await page.keys('Escape');
  expect(page.isOver()).toBe(true);
  expect(page.told).toEqual(['over']);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('begins at the likeliest place and walks up, down and sideways with the arrows', async () => {
  showHtml(oddChat);
  const page = teachPage();
  await vi.waitFor(() => expect(page.place()).toBe('talk'));
  await page.keys('ArrowUp');
  await vi.waitFor(() => expect(page.place()).toBe('box'));
  await page.keys('ArrowLeft');
  await vi.waitFor(() => expect(page.place()).toBe('news'));
  await page.keys('ArrowRight', 'ArrowDown');
  await vi.waitFor(() => expect(page.place()).toBe('talk'));
});

it('shows what would be read, swaps the sides, and keeps a rule without a word of the chat', async () => {
  showHtml(oddChat);
  const page = teachPage();
  await page.keys('Enter');
  expect(page.told).toEqual(['chosen']);
  expect(page.listed()).toEqual([
    'agent: Where is my parcel?',
    'customer: Let me look for it.',
    'agent: Thank you',
    'customer: It is in Husum.',
  ]);
  await page.press('teach_swap');
  expect(page.listed()[0]).toBe('customer: Where is my parcel?');
  await page.press('teach_save');
  await vi.waitFor(() => expect(page.words()).toContain('teach_saved'));
  expect(page.saved).toEqual([
    {
      host: location.hostname,
      list: expect.arrayContaining(['#talk', 'div.stream']),
      customer: ['.agent'],
      company: ['.customer'],
      customerSide: -1,
    },
  ]);
  expect(JSON.stringify(page.saved)).not.toMatch(/parcel|Husum/);
});

it('gives all rows that look alike to the other side when one is said to be wrong', async () => {
  showHtml(`<div id="talk" role="log" style="width:300px">
    <div class="row a"><p>First of one side</p></div>
    <div class="row b"><p>First of the other</p></div>
    <div class="row a"><p>Second of one side</p></div>
  </div><textarea></textarea>`);
  const page = teachPage();
  await page.keys('Enter');
  const [first] = page.listed();
  const was = first!.split(':')[0];
  await page.keys('Tab', 'Enter');
  const now = was === 'customer' ? 'agent' : 'customer';
  expect(page.listed().map((line) => line.split(':')[0])).toEqual([now, was, now]);
});

it('hears only what the person does: a script cannot choose, save or leave', async () => {
  showHtml(oddChat);
  const page = teachPage();
  for (const key of ['Escape', 'Enter', 'ArrowUp'])
    for (const target of [window, document, page.host])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  page.host.click();
  expect(page.isOver()).toBe(false);
  expect(page.told).toEqual([]);
});

it('comes back when the page takes it away or hides it, and gives up on a page that insists', async () => {
  showHtml(oddChat);
  const page = teachPage();
  page.host.remove();
  await vi.waitFor(() => expect(page.host.isConnected).toBe(true));
  page.host.style.setProperty('opacity', '0', 'important');
  page.host.setAttribute('hidden', '');
  await vi.waitFor(() => expect(getComputedStyle(page.host).opacity).toBe('1'));
  expect(page.host.hasAttribute('hidden')).toBe(false);
  const insists = new MutationObserver(() => page.host.remove());
  insists.observe(document.documentElement, { childList: true });
  page.host.remove();
  await vi.waitFor(() => expect(page.isOver()).toBe(true));
  insists.disconnect();
});

it('is not changed by the styles of the page', () => {
  showHtml(`${oddChat}<style>* { display: none !important; opacity: 0 !important; transform: scale(0) !important }
    div { visibility: hidden !important }</style>`);
  const page = teachPage();
  const looks = getComputedStyle(page.host);
  expect([looks.display, looks.opacity, looks.visibility, looks.transform]).toEqual([
    'block',
    '1',
    'visible',
    'none',
  ]);
});
