import { expect, onTestFinished, test } from 'vitest';
import { itemsOf } from '../../reading/items-of';
import { Page } from '../../reading/page';

test.each([
  ['from the top', 'column', 'line 2100', 'line 2'],
  ['upside down', 'column-reverse', 'line 0', 'line 2100'],
])('of a list of more rows than are read, drawn %s, the newest are read', (_, direction, newest, oldest) => {
  const list = document.createElement('div');
  list.style.cssText = `display:flex;flex-direction:${direction};height:300px;overflow:auto`;
  list.innerHTML = Array.from({ length: 2101 }, (_row, index) => `<div>line ${index}</div>`).join('');
  document.body.append(list);
  onTestFinished(() => list.remove());
  const { items, cut } = itemsOf(new Page(), list);
  const said = items.map(({ textContent }) => textContent);
  expect([cut, said.length, said.includes(newest), said.includes(oldest)]).toEqual([true, 2000, true, false]);
});
