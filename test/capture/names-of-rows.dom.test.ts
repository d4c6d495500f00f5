import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { type WatchedPage, watchPage } from './watched-page';

const css =
  '.r{display:flex;flex-direction:column;align-items:flex-start;margin:6px}.r.mine{align-items:flex-end}.b{background:#e7eef6;border-radius:9px;padding:7px}.mine .b{background:#246;color:#fff}.nm{font-size:11px;color:#567}.hid{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.note{text-align:center;font-size:12px}';
const from = (text: string, name = '', before = '') =>
  `<div class="r">${name && `<div class="nm">${name}</div>`}<div class="b">${before}<span>${text}</span></div></div>`;
const mine = (text: string, before = '') =>
  `<div class="r mine"><div class="b">${before}<span>${text}</span></div></div>`;
const hidden = (text: string) => `<span class="hid">${text}</span>`;

async function reads(page: WatchedPage, ...said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

test('what a machine says in one go under its name is the machine’s, and what a person says under theirs is not', async () => {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.add(from('Hello! I am Vera, Northbank’s virtual assistant.', 'Vera'));
  chat.add(from('What can I do for you?'));
  chat.say('my card', mine('my card'));
  chat.add(from('Hello, Ruth here', 'Ruth Ames'));
  chat.add(from('Which card is it?'));
  await reads(
    page,
    'bot(Vera): Hello! I am Vera, Northbank’s virtual assistant.',
    'bot(Vera): What can I do for you?',
    'customer: my card',
    'agent(Ruth Ames): Hello, Ruth here',
    'agent(Ruth Ames): Which card is it?',
  );
});

test('what a screen reader is told before everybody’s words is nobody’s name', async () => {
  const chat = drawCorner(css);
  const page = watchPage();
  const answer = hidden('Answer: ');
  chat.add(from('Hello', 'Ruth Ames', answer));
  chat.add(from('What can I do for you?', '', answer));
  chat.say('my card', mine('my card', hidden('You wrote: ')));
  chat.add(from('Which one?', 'Jonas Lind', answer));
  chat.add(from('The blue one?', '', answer));
  chat.add(from('Or the grey one?', '', answer));
  await reads(
    page,
    'agent(Ruth Ames): Hello',
    'agent(Ruth Ames): What can I do for you?',
    'customer: my card',
    'agent(Jonas Lind): Which one?',
    'agent(Jonas Lind): The blue one?',
    'agent(Jonas Lind): Or the grey one?',
  );
});

test('what stands last in a card beside another is no name, though names are set alike', async () => {
  const chat = drawCorner(
    `${css}.deck{display:flex;overflow-x:auto}.card{border:1px solid #ccc;flex:none;width:120px;margin:3px}`,
  );
  const page = watchPage();
  const card = (name: string, state: string) =>
    `<div class="card"><div>${name}</div><div class="nm">${state}</div></div>`;
  chat.add(from('Hello, Ruth here', 'Ruth Ames'));
  chat.say('my order', mine('my order'));
  chat.add(from('Which one?', 'Ruth Ames'));
  chat.add(
    `<div class="r"><div class="deck">${card('Mixer', 'On its way')}${card('Lamp', 'On its way')}</div></div>`,
  );
  chat.say('Lamp', mine('Lamp'));
  await page.until(() => page.rows().length === 5);
  expect(page.rows().map(({ author }) => author)).toEqual(['Ruth Ames', '', 'Ruth Ames', 'Ruth Ames', '']);
});

test('a heading in rows that are closed shadow trees each is a name where it says the same again', async () => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const chat = drawCorner('');
  const page = watchPage({ rootOf: (element) => roots.get(element) ?? null });
  const row = (markup: string, side = 'right') => {
    const host = document.createElement('acme-row');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>:host{display:block;width:200px;margin:6px;margin-${side}:130px;background:#e7eef6;border-radius:9px}h5{margin:0}</style>${markup}`;
    roots.set(host, root);
    return host;
  };
  chat.list.append(row('<h5>Mgr. Eva Nagy</h5><div>Dobrý deň</div>'));
  chat.list.append(row('<h5>Mgr. Eva Nagy</h5><div>Čo pre vás môžem urobiť?</div>'));
  chat.say('faktúra', '');
  chat.list.append(row('<div>faktúra</div>', 'left'));
  chat.list.append(row('<h5>Mgr. Eva Nagy</h5><div>Pozriem sa na to</div>'));
  await reads(
    page,
    'agent(Mgr. Eva Nagy): Dobrý deň',
    'agent(Mgr. Eva Nagy): Čo pre vás môžem urobiť?',
    'customer: faktúra',
    'agent(Mgr. Eva Nagy): Pozriem sa na to',
  );
});

test('the heads of two columns that stick above them are nobody’s words', async () => {
  const chat = drawCorner(
    '.log{display:grid;grid-template-columns:1fr 1fr;align-content:start}.hd{position:sticky;top:0;background:#eee;font-weight:bold}.l{grid-column:1;background:#fafafa;padding:8px}.m{grid-column:2;padding:8px}',
  );
  const page = watchPage();
  chat.add('<div class="hd">Office</div><div class="hd">You</div>');
  chat.add('<div class="l"><b>Ruth Ames</b><p>Good morning</p></div>');
  chat.say('my form is missing', '<div class="m"><b>You</b><p>my form is missing</p></div>');
  chat.add('<div class="l"><b>Ruth Ames</b><p>I send you another</p></div>');
  await page.until(() => page.rows().length >= 3);
  expect(page.said().map((said) => said.replace(/\(.*?\)/, ''))).toEqual([
    'agent: Good morning',
    'customer: my form is missing',
    'agent: I send you another',
  ]);
});

test.each(['измењено', 'szerkesztve', '已編輯'])(
  '"%s" in small letters behind the words is none of them',
  async (edited) => {
    const chat = drawCorner(`${css}.b i{font-size:10px;opacity:.7;margin-left:5px}`);
    const page = watchPage();
    chat.add(`<div class="r"><div class="b">It came to Kassel.<i>${edited}</i></div></div>`);
    chat.say('ok', mine('ok'));
    await reads(page, 'agent: It came to Kassel.', 'customer: ok');
  },
);

test('a name in letters of its own right before the words is the speaker’s, with no space between', async () => {
  const chat = drawCorner('.r{margin:6px}.r u{color:#567}');
  const page = watchPage();
  const row = (name: string, text: string) => `<div class="r"><u>${name}:</u><span>${text}</span></div>`;
  chat.add(row('Ruth Ames', 'Hello, how can I help?'));
  chat.say('my flight', row('You', 'my flight'));
  chat.add(row('Ruth Ames', 'Which one?'));
  chat.add(row('Ruth Ames', 'Note:it may be late'));
  await reads(
    page,
    'agent(Ruth Ames): Hello, how can I help?',
    'customer(You): my flight',
    'agent(Ruth Ames): Which one?',
    'agent(Ruth Ames): Note:it may be late',
  );
});
