import { expect, onTestFinished, test, vi } from 'vitest';
import { SpokenWords } from '../../capture/spoken-words';

/** Words heard in a field with a button beside it; `write` goes on key by key. */
function hearing() {
  const form = document.createElement('form');
  const [field, button] = [document.createElement('input'), document.createElement('button')];
  button.type = 'button';
  form.append(field, button);
  document.body.append(form);
  onTestFinished(() => form.remove());
  const words = new SpokenWords();
  let at = 0;
  for (const type of ['input', 'keydown', 'click'])
    form.addEventListener(type, (event) => {
      at += 10;
      words.hear(event, at);
    });
  const write = (text: string) => {
    for (const key of text) {
      field.value += key;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  const enter = () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  return { words, field, button, write, enter };
}

test('the beginnings of what one writes are not said: an answer may stream in with the same first word', () => {
  const { words, write, enter } = hearing();
  write('I sent it');
  expect(words.said('I')).toBe(false);
  enter();
  expect([words.said('I'), words.said('I sent'), words.said('I sent it')]).toEqual([false, false, true]);
});

test('what was sent stays said when the next words begin alike, sent by a button as by a key', () => {
  const { words, field, button, write, enter } = hearing();
  write('ok');
  button.click();
  field.value = '';
  write('okay');
  enter();
  field.value = '';
  write('okay then');
  expect(['ok', 'oka', 'okay', 'okay then'].map((text) => words.said(text))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test.each([
  ['a field for a password', '<input type="password">'],
  ['a password that is shown', '<input name="new_password">'],
  ['a field for the number of a card', '<input autocomplete="cc-number">'],
  ['an editor of a document', `<div contenteditable="true">${'word '.repeat(3000)}</div>`],
])('what is typed into %s is never heard', (_, html) => {
  const part = document.createElement('div');
  part.innerHTML = html;
  document.body.append(part);
  onTestFinished(() => part.remove());
  const field = part.firstElementChild as HTMLInputElement;
  const read = vi.fn(() => 'hunter2');
  if (field.isContentEditable) Object.defineProperty(field, 'innerText', { get: read });
  else field.value = 'hunter2';
  const words = new SpokenWords();
  field.addEventListener('input', (event) => words.hear(event, 10));
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect([words.said('hunter2'), words.maySay(10, () => true)]).toEqual([false, 'nothing']);
  expect(read).not.toHaveBeenCalled();
});

test('what was typed is forgotten after a quarter of a minute, whether anything is typed afterwards or not', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { words, write, enter } = hearing();
  write('my secret');
  enter();
  expect(words.said('my secret')).toBe(true);
  vi.advanceTimersByTime(15_000);
  expect(words.said('my secret')).toBe(false);
});
