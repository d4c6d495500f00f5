import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { h, type Mount, style } from '../stranger';

/** A social feed that grows on top, with a post written in lexical. */
export const mount: Mount = (host, { titles, people, lines, labels, ago }) => {
  document.title = titles.feed;
  style(
    '.post{border:1px solid #ddd;border-radius:12px;margin:8px;padding:8px} .edit{border:1px solid #aaa;min-height:50px}',
  );
  const field = h(`div.edit contenteditable=true aria-label=${labels.write.replaceAll(' ', '_')}`);
  const feed = h('div.feed role=feed');
  const button = h('button', labels.post);
  host.append(h('h1', titles.feed), field, button, feed);
  const editor = createEditor({ namespace: 'feed', onError: (error) => console.error(error) });
  editor.setRootElement(field);
  registerRichText(editor);
  const put = (who: string, text: string) =>
    feed.prepend(
      h(
        'article.post',
        h('strong', who),
        h('span', ` ${ago}`),
        h('p', text),
        h('button', labels.like),
        h('button', labels.share),
      ),
    );
  button.onclick = () => {
    put(people[0]!, field.innerText.trim());
    editor.update(() => $getRoot().clear().append($createParagraphNode()));
  };
  for (let at = 0; at < 3; at += 1) put(people[at + 1]!, lines[at + 4]!);
  return {
    field: () => field,
    send: () => button,
    live: (at) => put(people[(at % 6) + 1]!, lines[at]!),
  };
};
