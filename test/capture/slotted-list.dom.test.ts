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

test('headings that name who speaks are known by their kind where the list shows them in a slot', async () => {
  const box = rooted(
    document.createElement('x-content'),
    ':host{display:block;height:400px}.in{height:400px;overflow:auto;display:flex;flex-direction:column-reverse}x-all{display:block}',
    '<div class="in"><slot></slot></div>',
  );
  const panel = document.createElement('section');
  panel.style.cssText = 'position:fixed;right:0;bottom:0;width:360px';
  panel.innerHTML =
    '<b>Chat</b><style>x-line{display:block;width:70%;background:#eee;border-radius:10px;padding:8px}x-line.mine{margin-left:90px;background:#cde}</style>';
  const all = document.createElement('div');
  box.append(all);
  const field = Object.assign(document.createElement('textarea'), { placeholder: 'Message' });
  panel.append(box, field);
  document.body.append(panel);
  onTestFinished(() => panel.remove());
  const page = watchPage();
  const put = (who: string, text: string) =>
    all.insertAdjacentHTML(
      'beforeend',
      `<x-line class="${(who && 'theirs') || 'mine'}">${who && `<h2 style="font-size:12px">${who}</h2>`}<h3>${text}</h3><p style="font-size:11px">14:03</p></x-line>`,
    );
  put('Lia, virtual assistant', 'Hello, I am Lia');
  for (const text of ['I was charged twice', 'yes']) {
    type(field, text);
    put('', text);
    put('Lia, virtual assistant', `Thanks for "${text}"`);
  }
  put('Bia Reis', 'Good day');
  put('Bia Reis', 'I can see both');
  await page.reads(
    'bot(Lia, virtual assistant): Hello, I am Lia',
    'customer: I was charged twice',
    'bot(Lia, virtual assistant): Thanks for "I was charged twice"',
    'customer: yes',
    'bot(Lia, virtual assistant): Thanks for "yes"',
    'agent(Bia Reis): Good day',
    'agent(Bia Reis): I can see both',
  );
});
