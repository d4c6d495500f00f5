import { describe, expect, it } from 'vitest';
import type { TaughtRule } from '../../conversation/taught-rule';
import { readTaughtFile, taughtFile } from '../../exchange/taught/taught-file';

const rule: TaughtRule = {
  organisation: 'shop.example',
  host: 'chat.vendor.example',
  list: ['#talk', 'div.stream > ol:nth-of-type(2)', '[data-testid="messages"]'],
  customer: ['.from-user', '[data-from="me"]'],
  company: ['.from-agent'],
  customerSide: 1,
  taughtAt: 1_762_000_000_000,
};
const other = { ...rule, organisation: 'parcel.example', customerSide: null, customer: [], company: [] };

describe('a file of taught rules', () => {
  it('brings back what was saved', () => {
    expect(readTaughtFile(taughtFile([rule, other]))).toEqual([rule, other]);
    expect(readTaughtFile(taughtFile([]))).toEqual([]);
    expect(readTaughtFile(`\ufeff${taughtFile([rule]).replaceAll('\n', '\r\n')}`)).toEqual([rule]);
  });

  it.each([
    ['nothing', ''],
    ['something else', 'Dear Sir or Madam'],
    ['a journal', '{"format":"service-journal","version":1,"interactions":0}'],
    ['a newer version', '{"format":"service-journal-taught","version":2,"rules":0}'],
  ])('that is %s is refused at its first line', (_, text) => {
    expect(readTaughtFile(text)).toBe(1);
  });

  it.each([
    ['a selector that costs too much', { list: ['div:has(:has(p))'] }],
    ['a selector with a place for code', { list: ['a{}'] }],
    ['a selector without end', { list: ['x'.repeat(301)] }],
    ['too many selectors', { customer: Array.from({ length: 7 }, () => '.a') }],
    ['no place at all', { list: [] }],
    ['a host that is an address', { host: 'https://x.example/' }],
    ['a field nobody knows', { text: 'Hello' }],
    ['a side there is not', { customerSide: 0 }],
  ])('with %s is refused, and where is said', (_, change) => {
    const lines = taughtFile([rule, { ...rule, ...change } as TaughtRule]);
    expect(readTaughtFile(lines)).toBe(3);
  });

  it('that was cut is refused', () => {
    const lines = taughtFile([rule, other]).split('\n');
    expect(readTaughtFile(lines.slice(0, 2).join('\n'))).toBe(2);
  });
});
