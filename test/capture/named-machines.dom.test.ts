import { expect, test } from 'vitest';
import { drawCorner } from './drawn-corner';
import { type WatchedPage, watchPage } from './watched-page';

async function reads(page: WatchedPage, ...said: string[]): Promise<void> {
  await page.reads(...said).catch(() => {});
  expect(page.said()).toEqual(said);
}

const css =
  '.p{margin:6px}.p p{margin:0;background:#eee;border-radius:8px;padding:6px;width:200px}.p.mine p{background:#cde}.p.mine{margin-left:90px}.p h5{margin:0;font-size:13px}.p h5 i,.p h5 small{font-style:normal;font-size:10px;margin-left:4px}.sub{font-size:11px;color:#567}.sys{font-size:12px;text-align:center}';
const mine = (text: string) => `<div class="p mine"><p>${text}</p></div>`;
const theirs = (head: string, text: string) => `<div class="p them">${head}<p>${text}</p></div>`;

test.each([
  [
    'a badge',
    (name: string, kind: string) => `<h5>${name}<i class="tag">${kind}</i> <small>14:03</small></h5>`,
    'AUTO',
    'STAFF',
  ],
  [
    'small letters',
    (name: string, kind: string) => `<h5>${name} <small>${kind}</small> <small>14:03</small></h5>`,
    'BOT',
    'Agent',
  ],
  [
    'a line below the name',
    (name: string, kind: string) => `<h5>${name}</h5><div class="sub">${kind}</div>`,
    'Digitale Helferin',
    'Kundenberaterin',
  ],
])('%s says who is a machine', async (_, head, machine, person) => {
  const chat = drawCorner(css);
  const page = watchPage();
  chat.add(theirs(head('Pip', machine), 'What is it about?'));
  chat.say('my card is lost', mine('my card is lost'));
  chat.add(theirs(head('Pip', machine), 'I will fetch somebody.'));
  chat.add('<div class="sys">Wanda has joined</div>');
  chat.add(theirs(head('Wanda', person), 'Which card is it?'));
  await reads(
    page,
    'bot(Pip): What is it about?',
    'customer: my card is lost',
    'bot(Pip): I will fetch somebody.',
    'system: Wanda has joined',
    'agent(Wanda): Which card is it?',
  );
});

test('under one name first the machine speaks and then the person who gives theirs', async () => {
  const chat = drawCorner(css);
  const page = watchPage();
  const head = '<h5>Harbour Help</h5>';
  chat.add(theirs(head, 'Hello! I am Pip, your digital assistant.'));
  chat.say('my card is lost', mine('my card is lost'));
  chat.add(theirs(head, 'I will fetch somebody.'));
  chat.add('<div class="sys">Wanda has joined</div>');
  chat.add(theirs(head, 'Good morning, my name is Wanda, our digital assistant told me all.'));
  chat.add(theirs(head, 'Which card is it?'));
  await reads(
    page,
    'bot(Harbour Help): Hello! I am Pip, your digital assistant.',
    'customer: my card is lost',
    'bot(Harbour Help): I will fetch somebody.',
    'system: Wanda has joined',
    'agent(Harbour Help): Good morning, my name is Wanda, our digital assistant told me all.',
    'agent(Harbour Help): Which card is it?',
  );
});

test('a machine stays one when the row in which it said so is shown no longer', async () => {
  const chat = drawCorner(`${css}.log{position:relative}.log .p{position:absolute;left:4px;right:4px}`);
  const page = watchPage();
  let top = 0;
  const at = (markup: string) => {
    top += 50;
    return markup.replace('<div class="p', `<div style="top:${top}px" class="p`);
  };
  chat.add(at(theirs('<h5>Pip</h5>', 'I am Pip, your virtual assistant.')));
  chat.say('my card is lost', at(mine('my card is lost')));
  chat.add(at(theirs('<h5>Pip</h5>', 'Which card is it?')));
  await page.until(() => page.rows().length === 3);
  chat.list.firstElementChild!.remove();
  chat.say('the blue one', at(mine('the blue one')));
  chat.add(at(theirs('<h5>Pip</h5>', 'It is blocked now.')));
  await reads(
    page,
    'bot(Pip): I am Pip, your virtual assistant.',
    'customer: my card is lost',
    'bot(Pip): Which card is it?',
    'customer: the blue one',
    'bot(Pip): It is blocked now.',
  );
});
