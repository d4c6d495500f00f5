import Quill from 'quill';
import css from 'quill/dist/quill.bubble.css?inline';
import { h, type Mount, style } from '../stranger';

/** A thread of mail with a reply written in quill below it. */
export const mount: Mount = (host, { titles, people, paragraphs, labels, lines }) => {
  document.title = titles.mail;
  style(css, '.pane{height:460px;overflow:auto} .letter{border:1px solid #ddd;margin:10px;padding:10px}');
  const folders = h('nav', h('ul', ...lines.slice(0, 5).map((text) => h('li', text))));
  const pane = h('div.pane role=list');
  const box = h('div');
  const button = h('button', labels.send);
  host.append(folders, h('h2', lines[3]!), pane, box, button);
  const editor = new Quill(box, { theme: 'bubble', placeholder: labels.reply });
  const put = (who: string, text: string) =>
    pane.append(
      h(
        'div.letter role=listitem',
        h(
          'div',
          h('b', who),
          h('span', ` <${who.split(' ')[0]!.toLowerCase()}@example.org>`),
          h('span', ' 14:03'),
        ),
        h('p', text),
      ),
    );
  button.onclick = () => {
    put(people[0]!, editor.getText().trim());
    editor.setText('');
  };
  put(people[1]!, paragraphs[0]!);
  put(people[0]!, paragraphs[1]!);
  return {
    field: () => box.querySelector<HTMLElement>('.ql-editor'),
    send: () => button,
    live: (at) => put(people[1]!, paragraphs[at % paragraphs.length]!),
  };
};
