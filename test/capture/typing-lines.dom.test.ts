import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { timed } from './live-chat';
import { type WatchedPage, watchPage } from './watched-page';

const css =
  '.r{margin:6px}.r p{margin:0;background:#eee;border-radius:8px;padding:6px;width:180px}.r h6{margin:0;font-size:11px}.own{margin-left:110px}.own p{background:#cde}.note{text-align:center;font-size:11px}';
const own = (text: string) => `<div class="r own"><p>${text}</p></div>`;
const theirs = (name: string, text: string) => `<div class="r left"><h6>${name}</h6><p>${text}</p></div>`;
const tellsTyping = (page: WatchedPage) =>
  page.until(() => page.sightings.some(({ typing }) => typing !== null));

async function begun(name: string) {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.add('<div class="note">Welcome</div>');
  chat.add(theirs(name, 'Which order is it?'));
  chat.say('the green kettle', own('the green kettle'));
  const rows = ['system: Welcome', `agent(${name}): Which order is it?`, 'customer: the green kettle'];
  await page.reads(...rows);
  return { chat, page, rows };
}

test.each([
  ['Saoirse Quinn', 'Saoirse Quinn is composing a message'],
  ['Saoirse Quinn', 'Saoirse is writing a reply'],
  ['Xulia', 'Xulia está a escribir'],
  ['Zoran', 'Zoran tipka'],
  ['早瀬', '早瀬が入力中です'],
  ['早瀬', '早瀬さんがメッセージを作成中です'],
  ['한서윤', '한서윤님이 입력하고 있습니다'],
  ['Darshan', 'Darshan लिख रहे हैं…'],
])('a line that tells that %s writes, "%s", is nobody’s row', async (name, line) => {
  const { chat, page, rows } = await begun(name);
  chat.add(`<div class="note">${line}</div>`);
  await tellsTyping(page);
  chat.list.lastElementChild!.remove();
  chat.add(theirs(name, 'One moment.'));
  await page.reads(...rows, `agent(${name}): One moment.`);
  expect(page.sightings.flatMap(({ rows }) => rows).filter(({ text }) => text === line)).toEqual([]);
});

test.each(['লিখছে…', 'Sodelavka tipka …', 'נציג כותב…'])(
  'a bubble of its own make with "%s" alone is nobody’s row',
  async (line) => {
    const { chat, page, rows } = await begun('Wanda');
    chat.add(`<div class="r left waits"><p>${line}</p></div>`);
    await tellsTyping(page);
    chat.list.lastElementChild!.remove();
    chat.add(theirs('Wanda', 'One moment.'));
    await page.reads(...rows, 'agent(Wanda): One moment.');
    expect(page.sightings.flatMap(({ rows }) => rows).filter(({ text }) => text === line)).toEqual([]);
  },
);

test.each(['Wanda tipka…', 'kettle…', 'tipka…', 'Wanda, are you writing', 'Wanda writes', 'ok', 'the…'])(
  'what the customer says is a message: "%s"',
  async (text) => {
    const { chat, page, rows } = await begun('Wanda');
    chat.say(text, own(text));
    await page.reads(...rows, `customer: ${text}`);
  },
);

test.each([
  'I am writing to our depot',
  'I am writing to our depot…',
  'Wanda is writing to the depot about your green kettle',
])('what an agent says under no name is a message: "%s"', async (text) => {
  const { chat, page, rows } = await begun('Wanda');
  chat.add(theirs('Wanda', 'One moment.'));
  chat.add(`<div class="r left"><p>${text}</p></div>`);
  await page.reads(...rows, 'agent(Wanda): One moment.', `agent(Wanda): ${text}`);
});

test('a line of the software’s that names a speaker and says anything else stays', async () => {
  const { chat, page, rows } = await begun('Wanda');
  chat.add('<div class="note">Wanda wrote a note about your order</div>');
  await page.reads(...rows, 'system: Wanda wrote a note about your order');
});

test('what stands between messages and is made like them is one, whatever it tells, and has the instant at which it came', async () => {
  const { chat, page, rows } = await begun('Wanda');
  const came = await timed(() => chat.add(theirs('Wanda', 'Zoran is typing…')));
  await tellsTyping(page);
  chat.say('And?', own('And?'));
  await page.reads(...rows, 'customer: And?');
  chat.add(theirs('Wanda', 'That is what it shows me.'));
  const kept = 'agent(Wanda): Zoran is typing…';
  await page.reads(...rows, kept, 'customer: And?', 'agent(Wanda): That is what it shows me.');
  const { seenAt } = page.rows()[3]!;
  expect(seenAt).toBeGreaterThanOrEqual(came.from);
  expect(seenAt).toBeLessThanOrEqual(came.to);
});

test.each([
  'I am typing this on my phone',
  'Ich schreibe gerade eine Beschwerde',
  'She is writing to you tomorrow',
])('what is said last is a message: "%s"', async (text) => {
  const { chat, page, rows } = await begun('Wanda');
  chat.add(theirs('Wanda', text));
  await page.reads(...rows, `agent(Wanda): ${text}`);
});
