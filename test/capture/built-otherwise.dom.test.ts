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
