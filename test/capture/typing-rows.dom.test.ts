import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { timed } from './live-chat';
import { watchPage } from './watched-page';

const css = `.row{display:flex;gap:8px;margin:6px}.ini{width:32px;height:32px;border-radius:50%;background:#357;color:#fff;text-align:center;line-height:32px}
  .b{background:#eee;border-radius:10px;padding:6px 10px}.name{font:700 11px Arial}p{margin:0}.me{justify-content:flex-end}.me .b{background:#cde}`;
const draw = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as HTMLElement;
};
const nextFrame = () => new Promise(requestAnimationFrame);
const face = '<div class="ini">JO</div>';
const typing = (dots: string) => draw(`<div class="row">${face}<div class="b">${dots}</div></div>`);
const words = '<div class="name">Jasmin Okur</div><p>Hello</p>';

const makes: readonly (readonly [dots: string])[] = [
  ['…'],
  ['• • •'],
  ['...'],
  ['・・・'],
  ['<i></i><i></i><i></i>'],
  ['<b>Jasmin Okur</b> <span>…</span>'],
];

async function begun() {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.say('Hi there', '<div class="row me"><div class="b">Hi there</div></div>');
  await page.reads('customer: Hi there');
  return { chat, page };
}

test.each(makes)(
  'a message that takes the place of a row with %s beside initials begins with its words',
  async (dots) => {
    const { chat, page } = await begun();
    const row = typing(dots);
    chat.list.append(row);
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    const said = await timed(() => {
      row.remove();
      chat.list.append(draw(`<div class="row">${face}<div class="b">${words}</div></div>`));
    });
    await page.reads('customer: Hi there', 'agent(Jasmin Okur): Hello');
    const { seenAt } = page.rows()[1]!;
    expect(seenAt).toBeGreaterThanOrEqual(said.from);
    expect(seenAt).toBeLessThanOrEqual(said.to);
  },
);

test.each(makes.slice(0, 5))(
  'a row with %s beside initials that turns into the message begins with its words',
  async (dots) => {
    const { chat, page } = await begun();
    const row = typing(dots);
    chat.list.append(row);
    await nextFrame();
    const said = await timed(() => {
      row.querySelector('.b')!.innerHTML = words;
    });
    await page.reads('customer: Hi there', 'agent(Jasmin Okur): Hello');
    const { seenAt } = page.rows()[1]!;
    expect(seenAt).toBeGreaterThanOrEqual(said.from);
    expect(seenAt).toBeLessThanOrEqual(said.to);
  },
);

test('a row whose dots say that it is being sent keeps its instant when they give way to a clock', async () => {
  const { chat, page } = await begun();
  const mine = (state: string) =>
    `<div class="row me"><div class="b">Hello</div><small><span>${state}</span></small></div>`;
  const said = await timed(() => chat.say('Hello', mine('…')));
  await nextFrame();
  chat.list.lastElementChild!.replaceWith(draw(mine('15:30 ✓')));
  await page.reads('customer: Hi there', 'customer: Hello');
  const { seenAt } = page.rows()[1]!;
  expect(seenAt).toBeGreaterThanOrEqual(said.from);
  expect(seenAt).toBeLessThanOrEqual(said.to);
});
