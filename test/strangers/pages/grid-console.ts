import DataTable from 'datatables.net';
import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { h, type Mount, style } from '../stranger';

/** Where those work who answer: a grid of requests, one of them open with the talk so far, a reply written in quill. */
export const mount: Mount = (host, { titles, lines, labels, people }) => {
  document.title = titles.console;
  style(
    css,
    '.talk{height:300px;overflow:auto} .row{display:flex;margin:6px} .row.out{justify-content:flex-end} .row>div{background:#eee;border-radius:8px;padding:6px}',
  );
  const table = h('table');
  const talk = h('div.talk');
  const box = h('div');
  const button = h('button', labels.send);
  host.append(
    h('header', titles.console),
    table,
    h(
      'section.work',
      h('div', h('button', 'Assign'), h('button', 'Macros'), h('button', 'Close ticket')),
      talk,
      box,
      button,
    ),
  );
  new DataTable(table, {
    data: people.map((who, at) => [`${4700 + at}`, who, lines[at]!, 'open']),
    columns: ['#', labels.name, labels.write, ''].map((title) => ({ title })),
  });
  const editor = new Quill(box, { theme: 'snow', placeholder: labels.reply });
  const put = (from: 'in' | 'out', text: string) => talk.append(h(`div.row.${from}`, h('div', text)));
  button.onclick = () => {
    put('out', editor.getText().trim());
    editor.setText('');
  };
  put('in', lines[4]!);
  return {
    field: () => box.querySelector<HTMLElement>('.ql-editor'),
    send: () => button,
    live: (at) => put('in', lines[at]!),
  };
};
