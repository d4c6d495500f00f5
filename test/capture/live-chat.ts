import { onTestFinished } from 'vitest';

/** A small chat of our own, drawn into a document or a shadow root, that a test plays on. */
export interface LiveChat {
  panel: HTMLElement;
  list: HTMLElement;
  field: HTMLTextAreaElement;
  /** Appends a row and returns it; `customer` rows stand on the right. */
  row(from: 'agent' | 'customer', text: string): HTMLElement;
  /** Types into the field as a person does and presses Enter; the chat shows it as a row. */
  say(text: string): HTMLElement;
  /** A row that is not put into the list. */
  draw(from: 'agent' | 'customer', text: string): HTMLElement;
}

const style = `
  .panel { position: fixed; right: 0; bottom: 0; width: 360px; height: 420px; background: #fff }
  .messages { height: 360px; overflow: auto; position: relative }
  .row { display: flex; margin: 6px } .row.customer { justify-content: flex-end }
  .bubble { background: #eee; border-radius: 10px; padding: 6px 10px; max-width: 75% }
  .customer .bubble { background: #cde }
`;

/** Draws an empty chat; it is gone when the test ends. `into`: where its parts are put. */
export function drawChat(into: Node = document.body): LiveChat {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const panel = document.createElement('div');
  panel.className = 'panel chat';
  const list = document.createElement('div');
  list.className = 'messages';
  const field = document.createElement('textarea');
  field.setAttribute('aria-label', 'Message');
  panel.append(sheet, list, field);
  into.appendChild(panel);
  onTestFinished(() => panel.remove());
  const draw = (from: string, text: string) => {
    const row = document.createElement('div');
    row.className = `row ${from}`;
    const bubble = document.createElement('div');
    bubble.className = 'bubble';
    bubble.textContent = text;
    row.append(bubble);
    return row;
  };
  const show = (from: 'agent' | 'customer', text: string) => {
    const row = draw(from, text);
    list.append(row);
    return row;
  };
  return {
    panel,
    list,
    field,
    draw,
    row: show,
    say: (text) => {
      type(field, text);
      field.value = '';
      return show('customer', text);
    },
  };
}

/** Puts a text into a field and presses Enter (unless `entered` is false), as far as the page can tell. */
export function type(field: HTMLTextAreaElement | HTMLInputElement, text: string, entered = true): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (!entered) return;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
}

/** Makes a change to the page and says within which two instants (ms since 1970 UTC) an observer was told of it. */
export async function timed(change: () => void): Promise<{ from: number; to: number }> {
  const from = Date.now();
  change();
  await Promise.resolve();
  return { from, to: Date.now() };
}
