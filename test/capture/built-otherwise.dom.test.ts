import { expect, test } from 'vitest';
import { drawPage } from './drawn-page';
import { timed, type } from './live-chat';
import { watchPage } from './watched-page';

const settled = (frames = 8) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(frames);
  });

test('a table that is written anew with each line proves the words that were typed, and each line keeps its instant', async () => {
  const top = await drawPage(
    `<!doctype html><html lang="de"><style>#v{height:200px;overflow:auto}td{vertical-align:top}</style>
    <p>Vorgang 4711</p><div id="v"></div><form><input id="w"><input type="button" value="Absenden"></form></html>`,
  );
  const [list, field] = [top.querySelector('#v')!, top.querySelector('input')!];
  const lines: string[] = [];
  const put = (line: string) =>
    timed(() => {
      lines.push(line);
      list.innerHTML = `<table><tbody>${lines.join('')}</tbody></table>`;
    });
  const line = (who: string, text: string) => `<tr><td>14:03</td><td>${who}:</td><td>${text}</td></tr>`;
  await put(line('Frau Berger', 'Guten Tag, was kann ich für Sie tun?'));
  const page = watchPage({ top });
  await settled();
  type(field, 'Meine Karte ist weg');
  const sent = await put(line('Sie', 'Meine Karte ist weg'));
  await settled();
  await put(line('Frau Berger', 'Wann sind Sie geboren?'));
  await settled();
  type(field, '14.03.1979');
  await put(line('Sie', '14.03.1979'));
  await page.reads(
    'agent(Frau Berger): Guten Tag, was kann ich für Sie tun?',
    'customer(Sie): Meine Karte ist weg',
    'agent(Frau Berger): Wann sind Sie geboren?',
    'customer(Sie): 14.03.1979',
  );
  const at = page.rows()[1]!.seenAt!;
  expect([sent.from <= at, at <= sent.to]).toEqual([true, true]);
});

const asking = `<!doctype html><html lang="en"><style>
  .view{height:500px;overflow:auto;display:flex;flex-direction:column}.part{display:flex;flex-direction:column}
  .host{align-self:flex-start;background:#eef;border-radius:6px;padding:8px}.guest{align-self:flex-end;background:#fc9;border-radius:6px;padding:8px}</style>
  <div class="shell"><div class="view"></div></div></html>`;

test('a chat that asks one question after the other, each in a block of its own with the field below, is one list', async () => {
  const top = await drawPage(asking);
  const view = top.querySelector('.view')!;
  const ask = (text: string) => {
    view.insertAdjacentHTML('beforeend', '<div class="part"></div>');
    const part = view.lastElementChild!;
    part.innerHTML = `<div class="host"><div><div>${text}</div></div></div><div class="form"><div><input placeholder="Type here"></div><button>Send</button></div>`;
  };
  const answer = async (text: string) => {
    await settled();
    type(view.querySelector('input')!, text);
    const part = view.lastElementChild!;
    part.querySelector('.form')!.remove();
    part.insertAdjacentHTML('beforeend', `<div class="guest"><span>${text}</span></div>`);
    await settled();
  };
  ask('What happened?');
  const page = watchPage({ top });
  await answer('Somebody hit my car');
  ask('Is anybody hurt?');
  await answer('no');
  ask('What is your number plate?');
  await answer('KI-AB 19');
  await page.reads(
    'agent: What happened?',
    'customer: Somebody hit my car',
    'agent: Is anybody hurt?',
    'customer: no',
    'agent: What is your number plate?',
    'customer: KI-AB 19',
  );
});

test('paragraphs that are drawn as bubbles are messages of their own, with one name and time for all of a group', async () => {
  const top = await drawPage(`<!doctype html><html lang="en"><style>
    .chat{position:fixed;right:0;bottom:0;width:380px;height:480px}.log{height:420px;overflow:auto}.g{display:flex;gap:8px;margin:8px}.g.r{flex-direction:row-reverse}
    .c p{background:#eceff1;margin:2px 0;padding:8px;border-radius:12px;width:fit-content}.r .c p{background:#c8f0d0}.r .c{display:flex;flex-direction:column;align-items:flex-end}footer{font-size:11px;color:#888}</style>
    <div class="chat"><div class="log" aria-live="polite"></div><textarea></textarea></div></html>`);
  const page = watchPage({ top });
  const list = top.querySelector('.log')!;
  const group = (side: string, foot: string, ...said: string[]) =>
    list.insertAdjacentHTML(
      'beforeend',
      `<section class="g ${side}"><div class="c">${said.map((one) => `<p>${one}</p>`).join('')}<footer>${foot}</footer></div></section>`,
    );
  group('', 'Kofi · 14:02', 'Hello, Kofi here.', 'How can I help?');
  for (const text of ['my seat is gone', 'coach 7']) type(top.querySelector('textarea')!, text);
  group('r', '14:03 · Seen', 'my seat is gone', 'coach 7');
  group('', 'Kofi · 14:04', 'One moment');
  await page.reads(
    'agent(Kofi): Hello, Kofi here.',
    'agent(Kofi): How can I help?',
    'customer: my seat is gone',
    'customer: coach 7',
    'agent(Kofi): One moment',
  );
});

/** A floating chat of bubbles on two sides; `add` appends to its list, `say` types first. */
async function drawBubbles(lang: string, css = '') {
  const top = await drawPage(`<!doctype html><html lang="${lang}"><style>
    .chat{position:fixed;right:0;bottom:0;width:380px;height:480px}.log{height:420px;overflow:auto}.r{display:flex;margin:6px}.r.me{justify-content:flex-end}
    .b{background:#eef;border-radius:10px;padding:7px}.me .b{background:#dfd}${css}</style><div class="chat"><div class="log"></div><textarea></textarea></div></html>`);
  const [list, field] = [top.querySelector('.log')!, top.querySelector('textarea')!];
  const row = (said: string, side = '') => `<div class="r ${side}"><div class="b">${said}</div></div>`;
  const add = (said: string) => list.insertAdjacentHTML('beforeend', row(said));
  const say = async (text: string, shown = text) => {
    await settled();
    type(field, text);
    list.insertAdjacentHTML('beforeend', row(shown, 'me'));
    await settled();
  };
  return { list, add, say, page: watchPage({ top }) };
}

test.each([
  ['ar', 'يكتب الآن…'],
  ['he', 'יעל מקלידה…'],
  ['pl', 'Marek pisze...'],
  ['tr', 'Ayşe yazıyor…'],
])('in %s, "%s" is no message', async (lang, line) => {
  const { list, add, say, page } = await drawBubbles(lang);
  add('1');
  await say('2');
  add(line);
  await page.until(() => page.sightings.at(-1)?.typing != null);
  list.lastElementChild!.remove();
  add('3');
  await page.reads('agent: 1', 'customer: 2', 'agent: 3');
  expect(page.sightings.some(({ rows }) => rows.some(({ text }) => text === line))).toBe(false);
});

test('a note that a message was edited is no part of it, in a paragraph of its own as well', async () => {
  const { list, add, say, page } = await drawBubbles('fr');
  add('<p class="text">Lequel ?</p>');
  await say('Tome 3', '<p class="text">Tome 3</p>');
  list.querySelector('.me .text')!.textContent = 'Tome 3, poche';
  list.querySelector('.me .b')!.insertAdjacentHTML('beforeend', '<p class="meta">modifié</p>');
  await page.reads('agent: Lequel ?', 'customer: Tome 3, poche');
});

test('the title of a card that leads elsewhere is part of what was said', async () => {
  const { add, say, page } = await drawBubbles('en');
  add('Hello');
  await say('how do I pause?');
  add(
    '<a href="https://help.example/12"><strong>Pause or cancel</strong><p>How to stop for a month.</p></a>',
  );
  await page.reads(
    'agent: Hello',
    'customer: how do I pause?',
    'agent: Pause or cancel\\n\\nHow to stop for a month.',
  );
});

test('names and times are no part of what was said where few have spoken and the list is drawn anew', async () => {
  const { list, page } = await drawBubbles(
    'it',
    '.x-title{font-size:13px}.x-text{font-size:14px}.x-time{font-size:12px}',
  );
  const said: [string, string][] = [];
  let ago = 'pochi secondi fa';
  const draw = () => {
    list.innerHTML = said
      .map(
        ([name, text]) =>
          `<div class="r ${name === 'Tu' ? 'me' : ''}"><div class="b"><div class="x-title"><span>${name}</span></div><div class="x-text">${text}</div><div class="x-time">${ago}</div></div></div>`,
      )
      .join('');
  };
  for (const [name, text] of [
    ['Giulia Ferri', 'Buongiorno!'],
    ['Tu', 'Ho una domanda'],
    ['Giulia Ferri', 'Mi dica.'],
  ] as const) {
    said.push([name, text]);
    draw();
    await settled();
  }
  ago = 'meno di un minuto fa';
  draw();
  await settled();
  said.push(['Giulia Ferri', 'Ancora qui?']);
  draw();
  await page.reads(
    'agent(Giulia Ferri): Buongiorno!',
    'customer(Tu): Ho una domanda',
    'agent(Giulia Ferri): Mi dica.',
    'agent(Giulia Ferri): Ancora qui?',
  );
  expect(new Set(page.sightings.flatMap(({ rows }) => rows.map(({ text }) => text))).size).toBe(4);
});

test('a file and cards to choose from are handed over by somebody, though they have no bubble', async () => {
  const { list, add, say, page } = await drawBubbles(
    'en',
    '.deck{display:flex;gap:6px}.card{border:1px solid #ccc;flex:1}',
  );
  add('Which one is it?');
  const bare = (markup: string) => list.insertAdjacentHTML('beforeend', `<div class="w">${markup}</div>`);
  const card = (title: string, words: string) =>
    `<div class="card"><h5>${title}</h5><h6>${words}</h6><button>Choose</button></div>`;
  bare(`<div class="deck">${card('Damaged', 'Parcel or content')}${card('Lost', 'Never arrived')}</div>`);
  await say('Lost');
  bare('<div class="file"><a href="/files/1"><span>form.pdf</span></a></div>');
  add('Please fill this in.');
  await page.until(() => page.rows().length === 5);
  expect(page.rows().map(({ party }) => party)).toEqual(['agent', 'agent', 'customer', 'agent', 'agent']);
});

test('the talk beside a stream is no chat with a service, however few have spoken', async () => {
  const top =
    await drawPage(`<!doctype html><html lang="en"><title>Finals</title><main>▶ <h1>Finals</h1><p><b>12,408</b> viewers · Follow</p></main>
    <aside style="position:fixed;right:0;top:0;width:300px"><div class="l" role="log" style="height:300px;overflow:auto"></div><input placeholder="Send a message"><button>Chat</button></aside></html>`);
  const page = watchPage({ top });
  const [list, field] = [top.querySelector('.l')!, top.querySelector('input')!];
  const add = (who: string, text: string) =>
    list.insertAdjacentHTML('beforeend', `<div class="line"><span>${who}</span>: <span>${text}</span></div>`);
  add('moth', 'lets go');
  for (const text of ['hello chat', 'gg']) {
    await settled();
    type(field, text);
    add('jo_p', text);
    await settled();
    add('moth', 'what a jump');
  }
  await settled(30);
  expect(page.said()).toEqual([]);
});
