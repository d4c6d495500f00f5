import { expect, onTestFinished, test, vi } from 'vitest';
import { DrawnTexts } from '../../capture/drawn-texts';
import { standSentinel } from '../../capture/stand-sentinel';
import { Watch } from '../../capture/watch';
import { showHtml } from '../drawing/show-html';
import { drawChat } from './live-chat';
import { watchPage } from './watched-page';

/** A form whose field has the name of what the browser says of every element. */
function form(field: string, text: string): HTMLElement {
  const made = document.createElement('form');
  made.innerHTML = `<div class="bubble"></div><input type="hidden" name="${field}">`;
  made.firstElementChild!.textContent = text;
  return made;
}

test.each(['childNodes', 'children'])(
  'a form with a field called "%s" among the rows hides none of them',
  async (field) => {
    const chat = drawChat();
    chat.row('agent', 'Hello');
    const page = watchPage();
    await page.reads('agent: Hello');
    const row = chat.row('agent', '');
    row.replaceChildren(form(field, 'Which room?'));
    row.replaceChildren(form(field, 'Which room is it?'));
    chat.say('Room 12');
    await page.until(() => page.said().at(-1) === 'customer: Room 12');
  },
);

/** Every name that a browser knows for what it says of an element. */
const allNames = [Node, Element, HTMLElement].flatMap(({ prototype }) =>
  Object.getOwnPropertyNames(prototype),
);

test.each([
  ['parentNode', ['parentNode']],
  ['assignedSlot', ['assignedSlot']],
  ['textContent', ['textContent']],
  ['whatever the browser says of an element', allNames],
])('a form in a row with fields called %s costs at most that row', async (_, names) => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  const fields = names.map((name) => `<input type="hidden" name="${name}">`);
  chat.row('agent', '').innerHTML = `<form><div class="bubble">Which room?</div>${fields.join('')}</form>`;
  chat.row('agent', 'Tell me the room, please.');
  chat.say('Room 12');
  await page.until(() => page.said().at(-1) === 'customer: Room 12');
  expect(page.said().at(-2)).toBe('agent: Tell me the room, please.');
});

test('a long chat goes on being read after an error in the middle of a look', async () => {
  const chat = drawChat();
  for (let index = 0; index < 600; index += 1) chat.row(index % 2 ? 'customer' : 'agent', `line ${index}`);
  const page = watchPage();
  await page.until(() => page.rows().length === 600);
  const errors = vi.fn((event: ErrorEvent) => event.preventDefault());
  window.addEventListener('error', errors);
  onTestFinished(() => window.removeEventListener('error', errors));
  const style = window.getComputedStyle.bind(window);
  let calls = 0;
  const breaking = vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    calls += 1;
    if (calls > 300 && errors.mock.calls.length === 0) throw new Error('broken page');
    return style(element);
  });
  onTestFinished(() => breaking.mockRestore());
  chat.list.className = 'messages anew';
  await vi.waitFor(() => expect(errors).toHaveBeenCalled(), 20_000);
  chat.row('agent', 'still here');
  await page.until(() => page.said().at(-1) === 'agent: still here');
});

test('an answer that streams into a list with numbered rows is not read anew at every word', async () => {
  const chat = drawChat();
  for (const [index, text] of ['Hello', 'Where is my parcel?', 'Let me'].entries())
    chat.row(index % 2 ? 'customer' : 'agent', text).setAttribute('aria-posinset', String(index + 1));
  const page = watchPage();
  await page.until(() => page.said().length === 3);
  const looks = vi.spyOn(Watch.prototype, 'look');
  onTestFinished(() => looks.mockRestore());
  const words = chat.list.querySelector('.row:last-child .bubble')!.firstChild as Text;
  for (let count = 0; count < 30; count += 1) {
    words.data += ' look';
    await Promise.resolve();
  }
  expect(looks.mock.calls.length).toBeLessThan(5);
  await page.until(() => page.said().at(-1)?.endsWith(' look'.repeat(30)) === true);
});

test('a chat is read on after the page has put another body in place, as pages do that load only what changed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const top = document.createElement('iframe');
  document.body.append(top);
  onTestFinished(() => top.remove());
  top.style.cssText = 'width:600px;height:500px';
  const inner = top.contentDocument!;
  drawChat(inner.body).row('agent', 'Hello');
  const page = watchPage({ top: inner });
  // The looks at a page that has just begun are over.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.said()).toEqual(['agent: Hello']);
  const anew = inner.createElement('body');
  const chat = drawChat(anew);
  chat.row('agent', 'Hello');
  inner.body = anew;
  chat.row('agent', 'Here again');
  await vi.advanceTimersByTimeAsync(3000);
  expect(page.said().at(-1)).toBe('agent: Here again');
});

test('the sentinel lets go of what left the page, though its body hardly ever changes', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const forgot = vi.spyOn(DrawnTexts.prototype, 'forget');
  onTestFinished(() => forgot.mockRestore());
  onTestFinished(
    standSentinel({
      top: document,
      rootOf: () => null,
      suspect: async () => false,
      isWatched: () => false,
      chatFrameSeen: () => {},
      now: () => Date.now(),
    }),
  );
  showHtml('<p>A box that goes away again</p>');
  const drawnAt = Date.now();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(forgot.mock.calls.some(([at]) => at >= drawnAt)).toBe(true);
});

test('a page that comes back as it stood, after another one was shown in its place, says at once that its chat goes on', async () => {
  const chat = drawChat();
  chat.row('agent', 'Hello');
  const page = watchPage();
  await page.reads('agent: Hello');
  chat.say('Where is my parcel?');
  await page.reads('agent: Hello', 'customer: Where is my parcel?');
  const told = page.sightings.length;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(page.sightings.length).toBe(told);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await page.until(() => page.sightings.length > told);
  expect(page.rows().length).toBe(2);
});
