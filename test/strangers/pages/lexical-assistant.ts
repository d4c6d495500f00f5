import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { h, type Mount, streamInto, style } from '../stranger';

/** An AI assistant: the person's words right, the machine's streaming in at the left without a bubble, written in lexical. */
export const mount: Mount = (host, { titles, answers, labels, lines }) => {
  document.title = titles.assistant;
  style(
    '.turns{height:420px;overflow:auto} .u{display:flex;justify-content:flex-end;margin:8px} .u>div{background:#e8e8ff;border-radius:14px;padding:8px} .m{margin:8px;max-width:80%} .edit{border:1px solid #aaa;min-height:40px}',
  );
  const history = h('nav', h('ul', ...lines.slice(3, 7).map((text) => h('li', h('a href=#', text)))));
  const turns = h('div.turns');
  const field = h(`div.edit contenteditable=true data-placeholder=${labels.ask.replaceAll(' ', '_')}`);
  host.append(h('header', titles.assistant), history, turns, field);
  const editor = createEditor({ namespace: 'assistant', onError: (error) => console.error(error) });
  editor.setRootElement(field);
  registerRichText(editor);
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      turns.append(h('div.u', h('div', field.innerText.trim())));
      editor.update(() => $getRoot().clear().append($createParagraphNode()));
    },
    true,
  );
  return {
    field: () => field,
    send: 'Enter',
    async live(at) {
      const answer = turns.appendChild(h('div.m', h('p')));
      await streamInto(answer.firstElementChild as HTMLElement, answers[at % answers.length]!);
    },
  };
};
