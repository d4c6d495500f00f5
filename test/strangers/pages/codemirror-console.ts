import { keymap } from '@codemirror/view';
import { basicSetup, EditorView } from 'codemirror';
import { h, type Mount, style } from '../stranger';

/** A playground for code: what is typed runs with Ctrl+Enter, and its output is listed in a log. */
export const mount: Mount = (host, { titles, lines }) => {
  document.title = `Playground - ${titles.document}`;
  style('.output{height:200px;overflow:auto;background:#111;color:#eee;font-family:monospace}');
  const box = h('div');
  const output = h('div.output role=log');
  host.append(box, output);
  const editor = new EditorView({
    extensions: [
      keymap.of([
        {
          key: 'Ctrl-Enter',
          run: () => {
            output.append(h('div.in', `> ${editor.state.doc.toString()}`), h('div.out', '< 42'));
            editor.dispatch({ changes: { from: 0, to: editor.state.doc.length } });
            return true;
          },
        },
      ]),
      basicSetup,
    ],
    parent: box,
  });
  return {
    field: () => box.querySelector<HTMLElement>('.cm-content'),
    send: 'Control+Enter',
    live: (at) => output.append(h('div.out', `< "${lines[at]}"`)),
  };
};
