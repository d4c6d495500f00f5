import { expect, onTestFinished, test } from 'vitest';
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
