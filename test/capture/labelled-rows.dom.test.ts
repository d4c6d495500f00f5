import { test } from 'vitest';
import { drawPage } from './drawn-page';
import { type } from './live-chat';
import { watchPage } from './watched-page';

test('where labels say who says a row, one that names no speaker marks a line of the software’s', async () => {
  const top = await drawPage(
    '<!doctype html><html lang="en"><h1>Web chat</h1><style>li p{margin:0}</style><section aria-label="Web chat"><ol aria-live="polite" style="height:300px;overflow:auto"></ol><textarea aria-label="Type your message"></textarea></section></html>',
  );
  const [list, field] = [top.querySelector('ol')!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  const put = (label: string, text: string) =>
    list.insertAdjacentHTML('beforeend', `<li aria-label="${label}">${text}</li>`);
  const agent = (text: string) => put('Mia said at 14:03', `<p>${text}</p>`);
  const say = (text: string) => {
    type(field, text);
    put('You said at 14:03', `<p>${text}</p>`);
  };
  put('Status', 'You are now connected. This chat may be recorded for training.');
  agent('Hello, you are through to Fernhill Council.');
  say('My bin was not emptied');
  agent('I will transfer you to the revenues team for that.');
  put('Status', 'You are being transferred');
  say('Thanks');
  agent('Bye for now.');
  put('Status', 'The chat has ended');
  await page.reads(
    'system: You are now connected. This chat may be recorded for training.',
    'agent(Mia): Hello, you are through to Fernhill Council.',
    'customer: My bin was not emptied',
    'agent(Mia): I will transfer you to the revenues team for that.',
    'system: You are being transferred',
    'customer: Thanks',
    'agent(Mia): Bye for now.',
    'system: The chat has ended',
  );
});

test('where labels tell a name that stands in a row of its own above the boxes too, that row is no message', async () => {
  const css =
    '.w{position:fixed;right:0;bottom:0;width:360px}.l{height:300px;overflow:auto}.n{font-size:12px}.m{display:flex;margin:4px 0}.r{justify-content:flex-end}.m div{background:#eef;padding:8px 12px}';
  const top = await drawPage(
    `<!doctype html><html lang="de"><style>${css}</style><div class="w"><h2>Chat</h2><div class="l"></div><textarea aria-label="Nachricht schreiben"></textarea></div></html>`,
  );
  const [list, field] = [top.querySelector('.l')!, top.querySelector('textarea')!];
  const page = watchPage({ top });
  const said: [who: string, text: string][] = [];
  const rows = ([who, text]: [string, string], index: number) =>
    (who === '' || who === said[index - 1]?.[0] ? '' : `<div class="n">${who}</div>`) +
    `<div class="m${who === '' ? ' r' : ''}" aria-label="${who || 'Sie'} sagt"><div>${text}</div></div>`;
  const told = () => said.map(([who, text]) => `${who === '' ? 'customer' : `agent(${who})`}: ${text}`);
  for (const line of [
    ['Jette Brandt', 'Moin, was ist los?'],
    ['', 'Mein Paket fehlt.'],
    ['Jette Brandt', 'Oh.'],
    ['Jette Brandt', 'Ich sehe nach.'],
    ['', 'Danke'],
    ['Ole Petersen', 'Hier Ole, es liegt im Lager.'],
  ] as const) {
    if (line[0] === '') type(field, line[1]);
    said.push([...line]);
    // The whole list is drawn anew for each message.
    list.innerHTML = said.map(rows).join('');
    // A chat is told of once the person has said something.
    if (said.length > 1) await page.reads(...told());
  }
});
