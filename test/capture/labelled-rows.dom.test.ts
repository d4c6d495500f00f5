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
