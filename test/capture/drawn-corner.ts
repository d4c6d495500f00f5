import { onTestFinished } from 'vitest';
import { type } from './live-chat';

/** A chat of the given CSS in a corner of a page in some language; `add` appends markup to its list. */
export function drawCorner(css: string, lang = 'en') {
  const panel = document.createElement('div');
  panel.lang = lang;
  panel.innerHTML = `<style>.corner{position:fixed;right:0;bottom:0;width:360px;height:480px;background:#fff}.log{height:400px;overflow:auto}${css}</style>
    <div class="corner"><h4>Support</h4><div class="log"></div><input placeholder="Message"></div>`;
  document.body.append(panel);
  onTestFinished(() => panel.remove());
  const list = panel.querySelector('.log')!;
  const field = panel.querySelector('input')!;
  const add = (markup: string) => list.insertAdjacentHTML('beforeend', markup);
  const say = (text: string, markup: string) => {
    type(field, text);
    field.value = '';
    add(markup);
  };
  return { list, add, say };
}
