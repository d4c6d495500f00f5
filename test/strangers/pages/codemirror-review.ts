import '@github/markdown-toolbar-element';
import '@github/relative-time-element';
import { MergeView } from '@codemirror/merge';
import { basicSetup, EditorView } from 'codemirror';
import { h, type Mount, style } from '../stranger';

/** A change of code shown side by side, talked over below with real toolbars and times of the kind code hosts use. */
export const mount: Mount = (host, { titles, people, lines, labels, paragraphs }) => {
  document.title = titles.code;
  style(
    '.t{border:1px solid #ccc;border-radius:6px;margin:8px;padding:8px} textarea{width:500px;height:80px}',
  );
  const diff = h('div');
  const talk = h('div.timeline');
  const id = 'new_note';
  const toolbar = h(`markdown-toolbar for=${id}`, h('md-bold', 'B'), h('md-italic', 'I'), h('md-quote', '>'));
  const field = h(
    `textarea id=${id} placeholder=${labels.comment.replaceAll(' ', '_')}`,
  ) as HTMLTextAreaElement;
  const button = h('button', labels.comment);
  host.append(h('h1', titles.code), diff, talk, toolbar, field, button);
  const code = (more: string) =>
    `export function sum(all: number[]) {\n  return all.reduce((a, b) => a + b${more});\n}\n`;
  new MergeView({
    a: { doc: code(''), extensions: [basicSetup, EditorView.editable.of(false)] },
    b: { doc: code(', 0'), extensions: [basicSetup] },
    parent: diff,
  });
  const put = (who: string, text: string) =>
    talk.append(
      h(
        'div.t',
        h('div', h('a href=#', who), ' ', h(`relative-time datetime=${new Date().toISOString()}`)),
        h('p', text),
      ),
    );
  button.onclick = () => {
    put(people[0]!, field.value);
    field.value = '';
  };
  put(people[1]!, paragraphs[2]!);
  let turn = 0;
  return {
    // Now and then the person mends the code itself.
    field: () => (turn++ === 1 ? host.querySelectorAll<HTMLElement>('.cm-content')[1]! : field),
    send: () => button,
    live: (at) => put(people[(at % 2) + 1]!, lines[at]!),
  };
};
