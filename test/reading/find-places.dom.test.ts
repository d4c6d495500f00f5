import { expect, test } from 'vitest';
import { placesIn } from '../../capture/choose-reader';
import { isOpenChat } from '../../reading/open-unread';
import { Page } from '../../reading/page';
import { vendors } from '../../vendors/all';
import { drawPage } from '../capture/drawn-page';

/** A page that counts the elements whose looks are asked for. */
class CountingPage extends Page {
  readonly asked = new Set<Element>();

  override style(element: Element): CSSStyleDeclaration {
    this.asked.add(element);
    return super.style(element);
  }
}

const row = (_: unknown, number: number) =>
  `<div class="r ${number % 3 ? 'a' : 'b'}"><div class="k"><p>Message ${number}</p><span>14:03</span></div></div>`;

const longChat = (
  list: string,
) => `<!doctype html><style>#l{height:400px;overflow:auto}.k{background:#eee;border-radius:9px}</style>
  <div class="chat" style="position:fixed"><div id="l" ${list}>${Array.from({ length: 1000 }, row).join('')}</div><textarea></textarea></div>`;

test.each([
  ['called so', 'class="messages" role="log"'],
  ['without a name', ''],
])('a chat of a thousand messages, %s, is found without going through its messages', async (_, list) => {
  const top = await drawPage(longChat(list));
  const page = new CountingPage();
  const [place] = placesIn(page, top, vendors, () => false);
  expect(place?.list?.id).toBe('l');
  expect(page.asked.size).toBeLessThan(300);
  const opened = new CountingPage();
  expect(isOpenChat(opened, place!, false)).toBe(true);
  expect(opened.asked.size).toBeLessThan(30);
});

test('what is asked for before a chat begins is no chat, and the chat in the same box is one', async () => {
  const top = await drawPage(`<!doctype html><div id="box" style="width:400px;height:500px">
    <div id="ask"><b>Chat with our service</b><label>Name <input></label><label>Order <input></label>
      <label>Topic <select><option>Parcel</option></select></label><label><input type="checkbox"> I have read the notice</label>
      <button>Start</button></div>
    <div id="rows" style="display:none;overflow:auto"><p>Hello</p></div><div id="write" style="display:none"><textarea></textarea></div></div>`);
  const places = () => placesIn(new Page(), top, vendors, () => false);
  expect(places().flatMap(({ list }) => list ?? [])).toEqual([]);
  top.querySelector<HTMLElement>('#ask')!.style.display = 'none';
  for (const part of top.querySelectorAll<HTMLElement>('#rows, #write')) part.style.display = 'block';
  expect(places().map(({ list }) => list?.id)).toEqual(['rows']);
});

test('cards beside each other that are moved sideways are no list, though they scroll', async () => {
  const box = (text: string) => `<div class="x pad"><div class="x box">${text}</div></div>`;
  const top =
    await drawPage(`<!doctype html><style>.x{display:flex;flex-direction:column}.box{background:#eee;border-radius:9px}
    #l{overflow-y:auto;height:400px}.deck{flex-direction:row;overflow-x:auto}.card{border:1px solid #ddd;flex:none}</style>
    <div class="x" style="width:400px"><div class="x" id="l"><div class="x">${box('Hello')}${box('Which one?')}
    <div class="x pad"><div class="x deck"><div class="x card">Mixer</div><div class="x card">Lamp</div></div></div></div></div>
    <div class="x"><input placeholder="Message"></div></div>`);
  const [place] = placesIn(new Page(), top, vendors, () => false);
  expect(place?.list?.id).toBe('l');
});
