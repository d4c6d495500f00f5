import { expect, it, onTestFinished } from 'vitest';
import { Page } from '../../reading/page';
import { taughtHints } from '../../reading/taught-hints';
import { anchorsOf } from '../../teaching/anchors';
import { corrected, readPlace, swapped } from '../../teaching/read-place';
import { looksOf, sidesOf } from '../../teaching/sides';
import { watchPage } from '../capture/watched-page';

interface Said {
  by: string;
  text: string;
}

/** A chat that nobody would take for one: a table in a page about comments, sides called by the wrong names. */
function showChat(said: Said[], id = 'thread-of-comments'): { list: HTMLElement; say: (one: Said) => void } {
  const stage = document.createElement('div');
  const list = document.createElement('div');
  const field = document.createElement('textarea');
  stage.className = 'comments';
  list.id = id;
  list.className = 'forum-posts';
  list.style.width = '340px';
  field.placeholder = 'Write a comment';
  stage.append(list, field);
  document.body.append(stage);
  onTestFinished(() => stage.remove());
  const say = ({ by, text }: Said) => {
    const row = document.createElement('div');
    row.className = `post ${by}`;
    row.textContent = text;
    list.append(row);
  };
  said.forEach(say);
  return { list, say };
}

const said = [
  { by: 'agent', text: 'Where is my parcel?' },
  { by: 'customer', text: 'Let me look for it.' },
  { by: 'agent', text: 'Thank you' },
];
const rightly = ['customer: Where is my parcel?', 'agent: Let me look for it.', 'customer: Thank you'];

/** The rule that the person would teach who sees the sides swapped, swaps them (or puts the first row right) and saves. */
function rule(list: Element, onlyFirst = false) {
  const page = new Page();
  const read = readPlace(page, list, Date.now());
  const rows = onlyFirst ? corrected(read, read[0]!, looksOf(page, list, read)) : swapped(read);
  return {
    organisation: 'shop.example',
    host: location.hostname,
    list: anchorsOf(list),
    ...sidesOf(page, list, rows),
    taughtAt: 0,
  };
}

it('is read by the rule: found where nobody would look, with the sides that were taught', async () => {
  const first = showChat(said);
  const vendor = taughtHints(rule(first.list), document);
  first.list.parentElement?.remove();
  const { say } = showChat(said);
  const page = watchPage({ vendors: [vendor] });
  await page.reads(...rightly);
  say({ by: 'customer', text: 'It is in Husum.' });
  await page.reads(...rightly, 'agent: It is in Husum.');
  expect(page.sightings.at(-1)).toMatchObject({ vendor: 'taught', readerVersion: 'taught-1' });
});

it('is not read without the rule', async () => {
  const { list, say } = showChat(said);
  const plain = watchPage();
  const page = watchPage({ vendors: [taughtHints(rule(list), document)] });
  await page.reads(...rightly);
  say({ by: 'customer', text: 'It is in Husum.' });
  await page.reads(...rightly, 'agent: It is in Husum.');
  expect(plain.said()).toEqual([]);
});

it('is found in shadow roots, rows in roots of their own too', async () => {
  const draw = () => {
    const host = document.createElement('shop-help');
    const root = host.attachShadow({ mode: 'open' });
    const { list } = showChat([]);
    root.append(list.parentElement!);
    document.body.append(host);
    onTestFinished(() => host.remove());
    for (const { by, text } of said) {
      const row = document.createElement('shop-line');
      row.style.display = 'block';
      const line = document.createElement('div');
      line.className = `post ${by}`;
      line.textContent = text;
      row.attachShadow({ mode: 'open' }).append(line);
      list.append(row);
    }
    return { host, list };
  };
  const first = draw();
  const vendor = taughtHints(rule(first.list, true), document);
  expect(vendor.party.customer?.map(({ what }) => what)).toEqual(['.agent']);
  first.host.remove();
  draw();
  await watchPage({ vendors: [vendor] }).reads(...rightly);
});

it('is found again by another anchor when one has gone', async () => {
  const first = showChat(said);
  const vendor = taughtHints(rule(first.list), document);
  first.list.parentElement?.remove();
  showChat(said, 'renamed');
  await watchPage({ vendors: [vendor] }).reads(...rightly);
});

it('takes over from a guess when the place that was taught appears later', async () => {
  const first = showChat(said);
  const vendor = taughtHints(rule(first.list), document);
  first.list.parentElement?.remove();
  const { list, say } = showChat([], 'not-yet');
  list.className = '';
  const page = watchPage({ vendors: [vendor] });
  list.id = 'thread-of-comments';
  list.className = 'forum-posts';
  said.forEach(say);
  await page.reads(...rightly);
});

it('leaves the chat to the engine where the place is gone', async () => {
  const first = showChat(said);
  const vendor = taughtHints(rule(first.list), document);
  first.list.parentElement?.remove();
  const stage = document.createElement('div');
  stage.style.cssText = 'width:340px;height:300px;position:fixed';
  const log = document.createElement('div');
  log.setAttribute('role', 'log');
  const field = document.createElement('textarea');
  field.placeholder = 'Type your message';
  stage.append(log, field);
  document.body.append(stage);
  onTestFinished(() => stage.remove());
  for (const [mine, text] of [
    [true, 'Where is my parcel?'],
    [false, 'Let me look for it.'],
  ] as const) {
    const row = document.createElement('div');
    row.style.cssText = `width:200px;padding:6px;background:${mine ? '#cdf;margin-left:auto' : '#eee'}`;
    row.className = 'message';
    row.textContent = text;
    log.append(row);
  }
  const page = watchPage({ vendors: [vendor] });
  await page.reads('customer: Where is my parcel?', 'agent: Let me look for it.');
  expect(page.sightings.at(-1)).toMatchObject({ vendor: 'any', readerVersion: 'any-1' });
});

it('survives selectors that are none', async () => {
  const { list } = showChat(said);
  const bad = {
    ...rule(list),
    list: ['#1 >', ...rule(list).list],
    customer: ['..x', ...rule(list).customer],
  };
  await watchPage({ vendors: [taughtHints(bad, document)] }).reads(...rightly);
});

it('reads the other chats of a page where all that was shown of one are selectors that are none', async () => {
  const { list } = showChat(said);
  const bad = { ...rule(list), list: ['.chat >'], customer: [], company: [] };
  const chat = document.createElement('div');
  onTestFinished(() => chat.remove());
  chat.className = 'support-chat';
  chat.innerHTML = `<div role="log" class="messages"><div class="message agent"><b>Anna</b><p>How can I help you?</p></div>
    <div class="message customer"><b>You</b><p>Where is my parcel?</p></div></div><textarea placeholder="Type your message"></textarea>`;
  document.body.append(chat);
  const page = watchPage({ vendors: [taughtHints(bad, document)] });
  await page.until(() => page.said().length === 2);
});
