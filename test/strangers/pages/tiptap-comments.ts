import { Editor } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { h, type Mount, style } from '../stranger';

/** Comments below an article, written in tiptap, answered by others. */
export const mount: Mount = (host, { titles, people, lines, labels, paragraphs, ago }) => {
  document.title = titles.article;
  style(
    '.tiptap{border:1px solid #aaa;min-height:60px;padding:6px} .c{display:flex;gap:8px;margin:8px} .c>div{background:#f3f3f3;border-radius:8px;padding:6px}',
  );
  const thread = h('section.thread');
  const put = (who: string, text: string) =>
    thread.append(
      h(
        'div.c',
        h(
          'div',
          h('b', who),
          ' ',
          h('time', ago),
          h('p', text),
          h('button', labels.like),
          h('button', labels.reply),
        ),
      ),
    );
  const box = h('div');
  const button = h('button', labels.post);
  host.append(h('h1', titles.article), h('p', paragraphs[0]!), thread, box, button);
  const editor = new Editor({ element: box, extensions: [Document, Paragraph, Text] });
  button.onclick = () => {
    put(people[0]!, editor.getText());
    editor.commands.clearContent();
  };
  for (let at = 0; at < 3; at += 1) put(people[at + 1]!, lines[at + 4]!);
  return {
    field: () => box.querySelector<HTMLElement>('.tiptap'),
    send: () => button,
    live: (at) => put(people[(at % 4) + 1]!, lines[at]!),
  };
};
