import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { watchPage } from './watched-page';

/** A page with a list of conversations beside the open one, which is headed as given. */
function inbox(title: string, heading: string): string {
  const room = (name: string) => `<div class="room"><b>${name}</b><div>See you then</div></div>`;
  return `<!doctype html><title>${title}</title><style>.win{display:flex;height:500px}.rooms{width:220px}.col{flex:1;display:flex;flex-direction:column}.scr{flex:1;overflow:auto}
    .box{display:flex;margin:6px}.off{justify-content:flex-end}.card{background:#eee;border-radius:8px;padding:6px}.off .card{background:#cdf}</style>
    <nav>Shop</nav><div class="win"><div class="rooms">${room(heading)}${room('Workshop')}${room('Order 88120')}${room('Delivery')}</div>
    <div class="col"><div class="top"><b>${heading}</b></div><div class="scr"></div><div class="foot"><textarea placeholder="Message"></textarea></div></div></div>`;
}

async function talkIn(top: Document): Promise<string[]> {
  const page = watchPage({ top });
  const list = top.querySelector('.scr')!;
  const put = (side: string, text: string) =>
    list.insertAdjacentHTML('beforeend', `<div class="box ${side}"><div class="card">${text}</div></div>`);
  put('', 'Hello, what can I do for you?');
  for (const turn of [1, 2, 3]) {
    type(top.querySelector('textarea')!, `My question ${turn}`);
    put('off', `My question ${turn}`);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
    put('', `An answer to ${turn}`);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
    top.defaultView!.dispatchEvent(new Event('pagehide'));
  }
  return page.said();
}

test('a customer’s own inbox at a company is read, where the company’s help heads the open conversation', async () => {
  const top = await drawPage(inbox('My messages – Nordlicht', 'Nordlicht Service'));
  expect(await talkIn(top)).toHaveLength(7);
});

test.each([
  ['Messages – Nordlicht', 'Jana Berg'],
  ['Nordlicht Support Inbox', 'Jana Berg'],
  ['Messages', 'Customer service friends'],
])('a page titled %s whose open conversation is headed %s is none', async (title, heading) => {
  expect(await talkIn(await drawPage(inbox(title, heading)))).toEqual([]);
});
