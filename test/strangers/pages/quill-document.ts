import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { h, type Mount, style } from '../stranger';

/** A document in quill with remarks of colleagues beside it, which the person answers. */
export const mount: Mount = (host, { titles, people, lines, labels, paragraphs }) => {
  document.title = titles.document;
  style(css, '.remarks{float:right;width:260px} .remark{border:1px solid #ccc;margin:6px;padding:6px}');
  const sheet = h('div.sheet');
  const remarks = h('aside.remarks');
  const field = h(`textarea placeholder=${labels.reply.replaceAll(' ', '_')}`) as HTMLTextAreaElement;
  const button = h('button', labels.reply);
  const remark = (who: string, text: string) => remarks.append(h('div.remark', h('b', who), h('p', text)));
  button.onclick = () => {
    remark(people[0]!, field.value);
    field.value = '';
  };
  host.append(h('h1', titles.document), h('div', remarks, field, button), sheet);
  const editor = new Quill(sheet, { theme: 'snow' });
  editor.setText(`${paragraphs.join('\n')}\n`);
  let turn = 0;
  return {
    // By turns the person writes in the document and answers a remark.
    field: () => (turn++ % 2 === 0 ? field : sheet.querySelector<HTMLElement>('.ql-editor')),
    send: () => button,
    live: (at) => {
      remark(people[(at % 2) + 1]!, lines[at]!);
      editor.insertText(0, `${lines[at + 1]}\n`);
    },
  };
};
