import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useKeyboard } from '../../components/journal/use-keyboard';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** A list beside which one contact can be opened; Escape closes it. */
function List() {
  const [opened, setOpened] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useKeyboard({ search, escape: () => opened && setOpened(false) });
  return (
    <>
      <input ref={search} />
      <button type="button" onClick={() => setOpened(true)}>
        Open
      </button>
      {opened && <p>Opened</p>}
    </>
  );
}

const drawn = () => new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('closes what was opened though Escape follows before the page rests', async () => {
  await act(() => render(<List />, root));
  root.querySelector('button')?.click();
  await drawn();
  expect(root.querySelector('p')?.textContent).toBe('Opened');
  press('Escape');
  await drawn();
  expect(root.querySelector('p')).toBeNull();
});

it('goes to the search with a stroke, and leaves what is typed there alone', async () => {
  await act(() => render(<List />, root));
  press('/');
  const search = root.querySelector('input');
  expect(document.activeElement).toBe(search);
  const typed = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  search?.dispatchEvent(typed);
  expect(typed.defaultPrevented).toBe(false);
});
