import { render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useActs } from '../../components/detail/use-acts';

const root = document.createElement('div');
afterEach(() => render(null, root));

/** A contact that is deleted once, and brought back as often as `back` allows. */
function drawn(back: () => Promise<number>) {
  let acts: ReturnType<typeof useActs> | undefined;
  let there = true;
  function Detail() {
    acts = useActs({ gone: 'gone', failed: 'failed', tooLate: 'too late' });
    return (
      <p>
        {acts.last?.said} {acts.last?.undo && 'undo'}
      </p>
    );
  }
  render(<Detail />, root);
  const remove = async () => {
    if (!there) return undefined;
    there = false;
    return back;
  };
  return {
    remove: () => settled(() => acts?.act('deleted', remove).then(() => {}) ?? Promise.resolve()),
    undo: () => settled(() => acts?.undo('undone').then(() => {}) ?? Promise.resolve()),
    shown: () => root.textContent?.trim(),
  };
}

it('a second press that finds nothing to delete leaves the way back from the first', async () => {
  const detail = drawn(async () => 1);
  await detail.remove();
  expect(detail.shown()).toBe('deleted undo');
  await detail.remove();
  expect(detail.shown()).toBe('gone undo');
  await detail.undo();
  expect(detail.shown()).toBe('undone');
});

it('an undo that brought nothing back says that it is too late', async () => {
  const detail = drawn(async () => 0);
  await detail.remove();
  await detail.undo();
  expect(detail.shown()).toBe('too late');
});

it('an undo that failed says so', async () => {
  const detail = drawn(() => Promise.reject(new Error('full')));
  await detail.remove();
  await detail.undo();
  expect(detail.shown()).toBe('failed');
});
