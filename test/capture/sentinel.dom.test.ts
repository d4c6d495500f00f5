import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { takeSigns } from '../../capture/first-signs';
import { Stamps } from '../../capture/stamps';
import { standSentinel } from '../../capture/stand-sentinel';
import { drawChat } from './live-chat';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A sentinel over a page with a chat; gives how often it has asked for the watcher. `answers`: what it hears, one after the other. */
function askingSentinel(...answers: Promise<boolean>[]): () => number {
  drawChat();
  let asked = 0;
  const undo = standSentinel({
    top: document,
    rootOf: (element) => element.shadowRoot,
    suspect: () => answers[asked++]!,
    isWatched: () => asked === answers.length,
    chatFrameSeen: () => {},
    now: () => Date.now(),
  });
  onTestFinished(undo);
  return () => asked;
}

const never = new Promise<boolean>(() => {});

test('the watcher is asked for again where no answer ever comes', async () => {
  const asked = askingSentinel(never, never, Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked()).toBe(3);
});

test('the watcher is asked for again where it does not stand although it was said to come', async () => {
  const asked = askingSentinel(Promise.resolve(true), Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(2);
});

test('where capture is not wanted the watcher is not asked for again', async () => {
  const asked = askingSentinel(Promise.resolve(false), Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(1);
});

test('who looks for the first time after the field had the focus does not ask twice', async () => {
  const asked = askingSentinel(Promise.resolve(true), Promise.resolve(true));
  document.querySelector('textarea')!.focus();
  document.querySelector('textarea')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(800);
  expect(asked()).toBe(1);
});

/** A page with a line of input that is named for nothing, and a sentinel over it. */
async function plainPage(): Promise<{ list: Element; field: HTMLInputElement }> {
  const page = document.createElement('main');
  page.innerHTML = '<div></div><p><input></p>';
  document.body.append(page);
  const undo = standSentinel({
    ...{ top: document, rootOf: (element) => element.shadowRoot, suspect: async () => true },
    ...{ isWatched: () => true, chatFrameSeen: () => {}, now: () => Date.now() },
  });
  onTestFinished(() => {
    undo();
    page.remove();
  });
  await vi.advanceTimersByTimeAsync(1000);
  return { list: page.firstElementChild!, field: page.querySelector('input')! };
}

const shown = (list: Element, row: Element) =>
  new Stamps(takeSigns()!.noted).appearedAt(row, list, (node) => node.parentNode);

test('rows that appear beside a field before it is known to be a chat keep their instants', async () => {
  const { list, field } = await plainPage();
  const row = document.createElement('p');
  row.textContent = 'Hello, how can I help?';
  list.append(row);
  const appeared = Date.now();
  await vi.advanceTimersByTimeAsync(30_000);
  field.focus();
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(shown(list, row)).toBe(appeared);
});

test('beside a field where something changes without end the page is soon left alone', async () => {
  const { list, field } = await plainPage();
  let row = list;
  for (let count = 0; count < 100; count += 1) {
    row = document.createElement('p');
    row.textContent = `Price ${count}`;
    list.append(row);
    await vi.advanceTimersByTimeAsync(10);
  }
  field.focus();
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(shown(list, row)).toBeNull();
});

test('the watcher is asked for again and again while a background that is being updated answers with errors', async () => {
  const fail = () => {
    const answer = Promise.reject(new Error('gone'));
    answer.catch(() => {});
    return answer;
  };
  const asked = askingSentinel(fail(), fail(), fail(), fail(), fail(), Promise.resolve(true));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked()).toBe(6);
});

/** A page whose chat is drawn so long after its button was pressed, ms, and the sentinel over it, which has looked once. */
async function pageWithLauncher(drawnMs: number): Promise<{ press: () => void; asked: () => number }> {
  const page = document.createElement('main');
  page.innerHTML = '<button type="button">Chat</button>';
  document.body.append(page);
  onTestFinished(() => page.remove());
  page.querySelector('button')!.addEventListener('click', () => setTimeout(() => drawChat(), drawnMs), {
    once: true,
  });
  let asked = 0;
  const undo = standSentinel({
    ...{ top: document, rootOf: (element) => element.shadowRoot, isWatched: () => true },
    ...{ suspect: async () => ++asked > 0, chatFrameSeen: () => {}, now: () => Date.now() },
  });
  onTestFinished(undo);
  await vi.advanceTimersByTimeAsync(600);
  // Something else that is drawn makes another look due.
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(10);
  return { press: () => page.querySelector('button')!.click(), asked: () => asked };
}

test.each([0, 200, 500])(
  'a chat drawn %i ms after its button was pressed is found before the next word is said in it',
  async (drawnMs) => {
    const { press, asked } = await pageWithLauncher(drawnMs);
    press();
    await vi.advanceTimersByTimeAsync(drawnMs + 600);
    expect(asked()).toBe(1);
  },
);
