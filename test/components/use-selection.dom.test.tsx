import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { Listing } from '../../components/journal/use-list';
import { type Selection, useSelection } from '../../components/journal/use-selection';
import type { ListRow } from '../../storage/list/list-note';

const root = document.createElement('div');
afterEach(() => render(null, root));

/** A list of contacts named by letters, of which the rows from `from` on are there; gives what can be done with it. */
function list(letters: string) {
  let selection: Selection | undefined;
  let names = [...letters];
  function Page({ active, from }: { active: number; from: number }) {
    const rows = new Map(
      names.slice(from).map((id, i) => [from + i, { interaction: { id } } as unknown as ListRow]),
    );
    const listing = { rows, total: names.length } as unknown as Listing;
    selection = useSelection({ listing, idsOf: async (low, high) => names.slice(low, high) }, active);
    return <p>{[...selection.ids].sort().join('')}</p>;
  }
  const show = (active: number, from = 0) => act(() => render(<Page active={active} from={from} />, root));
  const press = (work: (actions: Selection['actions']) => void) =>
    act(async () => {
      if (selection) work(selection.actions);
    });
  return {
    show,
    press,
    becomes: (next: string) => {
      names = [...next];
    },
    selected: () => root.textContent,
  };
}

it('with Shift selects from the row that has the focus where nothing is selected yet', async () => {
  const page = list('abcdefgh');
  await page.show(4);
  await page.press(({ select }) => select(6, true));
  expect(page.selected()).toBe('efg');
});

it('with Shift and an arrow selects the row that has the focus and the next one', async () => {
  const page = list('abcdefgh');
  await page.show(4);
  await page.press(({ selectTo }) => selectTo(5));
  await page.show(5);
  await page.press(({ selectTo }) => selectTo(6));
  expect(page.selected()).toBe('efg');
});

it('with Shift selects from the contact selected last, although others came before it', async () => {
  const page = list('abcdefgh');
  await page.show(2);
  await page.press(({ select }) => select(2, false));
  page.becomes('xyabcdefgh');
  await page.show(4);
  await page.press(({ select }) => select(6, true));
  expect(page.selected()).toBe('cde');
});

it('with Shift selects from a contact whose row is far away and not there any more', async () => {
  const page = list('abcdefgh');
  await page.show(1);
  await page.press(({ select }) => select(1, false));
  page.becomes('xabcdefgh');
  await page.show(6, 5);
  await page.press(({ select }) => select(6, true));
  await vi.waitFor(() => expect(page.selected()).toBe('bcdef'));
});

it('begins anew with the row that has the focus once nothing was selected any more', async () => {
  const page = list('abcdefgh');
  await page.show(1);
  await page.press(({ select }) => select(1, false));
  await page.press(({ selectNone }) => selectNone());
  await page.show(5);
  await page.press(({ select }) => select(6, true));
  expect(page.selected()).toBe('fg');
});
