import { onTestFinished, test } from 'vitest';
import { type } from './live-chat';
import { watchPage } from './watched-page';

function rooted(element: HTMLElement, css: string, markup: string): HTMLElement {
  element.attachShadow({ mode: 'open' }).innerHTML = `<style>${css}</style>${markup}`;
  return element;
}

/** A chat in a shadow root whose list has a shadow root of its own and shows its rows through slots; `rowsToo`: each row has one as well. */
function drawSlotted(rowsToo: boolean) {
  const widget = rooted(
    document.createElement('x-desk'),
    '.panel{position:fixed;right:0;bottom:0;width:360px;height:480px;display:flex;flex-direction:column}',
    '<div class="panel"><x-lines></x-lines><textarea aria-label="Message"></textarea></div>',
  );
  const list = rooted(
    widget.shadowRoot!.querySelector<HTMLElement>('x-lines')!,
    ':host{display:block;flex:1;overflow:auto}.in{display:flex;flex-direction:column}::slotted(.mine){align-self:flex-end}',
    '<div class="in"><slot></slot></div>',
  );
  const field = widget.shadowRoot!.querySelector('textarea')!;
  document.body.append(widget);
  onTestFinished(() => widget.remove());
  const put = (mine: boolean, text: string) => {
    const row = document.createElement('x-line');
    const css = `background:${mine ? '#cde' : '#eee'};border-radius:10px;padding:8px`;
    if (rowsToo)
      rooted(
        row,
        `:host{display:block}.b{${css}}`,
        '<div class="b"><slot name="author"></slot><slot></slot></div>',
      );
    else row.style.cssText = `display:block;${css}`;
    if (mine) row.className = 'mine';
    else
      row.append(Object.assign(document.createElement('span'), { textContent: 'Bia Reis', slot: 'author' }));
    row.append(Object.assign(document.createElement('p'), { textContent: text }));
    list.append(row);
  };
  const say = (text: string) => {
    type(field, text);
    put(true, text);
  };
  return { put, say };
}

test.each([true, false])(
  'a list that shows its rows in slots of its own shadow root is read to the end (rows with roots: %s)',
  async (rowsToo) => {
    const chat = drawSlotted(rowsToo);
    const page = watchPage();
    chat.put(false, 'Hello, I am Bia');
    const said = ['agent(Bia Reis): Hello, I am Bia'];
    for (let turn = 1; turn <= 5; turn += 1) {
      chat.say(`My question number ${turn}`);
      chat.put(false, `Let me see about that ${turn}`);
      said.push(`customer: My question number ${turn}`, `agent(Bia Reis): Let me see about that ${turn}`);
      await page.reads(...said);
    }
  },
);
