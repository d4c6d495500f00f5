import { expect, onTestFinished, test } from 'vitest';
import { nothingBeside } from '../../reading/beside-list';
import { Page } from '../../reading/page';
import { readRows } from '../../reading/read-rows';

/** What is read of a list with these rows: [author, text] of each. */
function read(...rows: string[]) {
  const list = document.createElement('div');
  list.style.cssText = 'width:360px;height:400px;overflow:auto';
  list.innerHTML = rows.join('');
  document.body.append(list);
  onTestFinished(() => list.remove());
  return readRows(new Page(), list, Date.now(), null, nothingBeside).seen.map(({ parts }) => [
    parts.author,
    parts.text,
  ]);
}

const bubble = (inside: string) =>
  `<div class="m"><div style="background:#eee;padding:8px">${inside}</div></div>`;

test('an earlier message that is repeated over its answer is no part of it, nor is its speaker the one who answers', () => {
  const quote =
    '<div style="border-left:4px solid #0c9;padding:4px"><b style="display:block">You</b>the later one please</div>';
  expect(read(bubble('<span>Which one?</span>'), bubble(`${quote}<span>17:45 it is</span>`))).toEqual([
    ['', 'Which one?'],
    ['', '17:45 it is'],
  ]);
});

test('words with a bar at their side that name nobody are part of what is said', () => {
  const barred =
    '<div style="border-left:4px solid #0c9;padding:4px">Please note: we are closed on Monday.</div>';
  expect(read(bubble(`${barred}<div>Anything else?</div>`), bubble('<span>Hello?</span>'))[0]).toEqual([
    '',
    'Please note: we are closed on Monday.\nAnything else?',
  ]);
});

test('a name in a wrapper of its own is no text, though all wrappers carry one class', () => {
  const line = (inner: string) => `<div class="x"><div class="x w" style="${inner}</div></div>`;
  const named = line('font-size:11px">Dana');
  const row = (name: string, text: string) =>
    `<div class="x row" style="display:flex"><div class="x a" style="width:32px;height:32px;border-radius:16px;background:#ccc"></div><div class="x b" style="background:#eee;padding:8px">${name}${line(`font-size:14px">${text}`)}</div></div>`;
  expect(read(row(named, 'Hello'))).toEqual([['Dana', 'Hello']]);
  expect(read(row(named, 'Hello'), row('', 'How can I help?'))).toEqual([
    ['Dana', 'Hello'],
    ['', 'How can I help?'],
  ]);
});

test('a quotation that cites somebody is no part of the answer, and one that cites nobody is', () => {
  const quote = '<blockquote><cite>You</cite>: the later one please</blockquote>';
  const own = '<blockquote><b>Please note</b> we are closed</blockquote>';
  const rows = [quote, own].map((one) => bubble(`${one}<div>17:45 it is</div>`));
  expect(read(bubble('<span>Which one?</span>'), ...rows).map((row) => row.join(': '))).toEqual([
    ': Which one?',
    ': 17:45 it is',
    ': Please note we are closed\n17:45 it is',
  ]);
});
