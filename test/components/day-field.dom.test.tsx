import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DayField } from '../../components/journal/DayField';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** As a filter takes days: none before the year 1000. */
const startOf = (day: string) => (/^[1-9]\d{3}-/.test(day) ? Date.parse(day) : null);

/** The field of a filter, with all it was narrowed to. */
function drawn(first = '') {
  const heard: string[] = [];
  function Filter() {
    const [day, setDay] = useState(first);
    const onDay = (start: number | null) => {
      const next = start === null ? '' : new Date(start).toISOString().slice(0, 10);
      heard.push(next);
      setDay(next);
    };
    return (
      <DayField {...{ day, onDay, startOf }} id="from" label="From" problem={undefined} notADay="not a day" />
    );
  }
  render(<Filter />, root);
  const field = root.querySelector('input')!;
  return { field, heard };
}

it('takes a day that is typed digit by digit', async () => {
  const { field, heard } = drawn();
  field.focus();
  await userEvent.keyboard('11032026');
  await vi.waitFor(() => expect(field.value).toBe('2026-11-03'));
  expect(heard).toEqual(['2026-11-03']);
});

it('takes another year that is typed over the first, and never shows all days in between', async () => {
  const { field, heard } = drawn('2025-11-03');
  field.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}2026');
  await vi.waitFor(() => expect(field.value).toBe('2026-11-03'));
  expect(heard).toEqual(['2026-11-03']);
});

it('shows all days again once it is emptied and left', async () => {
  const { field, heard } = drawn('2025-11-03');
  field.focus();
  await userEvent.keyboard('{Delete}{ArrowRight}{Delete}{ArrowRight}{Delete}');
  expect(heard).toEqual([]);
  field.blur();
  await vi.waitFor(() => expect(heard).toEqual(['']));
  expect(root.textContent).toBe('From');
});

it('keeps a year of two digits in sight when it is left, and says what is wrong', async () => {
  const { field, heard } = drawn('2025-11-03');
  field.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}26');
  field.blur();
  await vi.waitFor(() => expect(root.textContent).toContain('not a day'));
  expect(field.value).toBe('0026-11-03');
  expect(heard).toEqual(['']);
});
