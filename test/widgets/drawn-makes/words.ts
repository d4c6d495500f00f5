import { broken, h } from '../drawing';

function linked(text: string): (Node | string)[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) => (part.startsWith('http') ? h('a', { href: part }, part) : part));
}

/** A text as one that writes Markdown shows it: paragraphs, lists, links. */
function markdown(text: string): Node[] {
  return text.split('\n\n').flatMap((block) => {
    const made: HTMLElement[] = [];
    for (const line of block.split('\n')) {
      const [, mark, item = ''] = /^(-|\d+\.) (.*)$/.exec(line) ?? [];
      const tag = mark === undefined ? 'p' : mark === '-' ? 'ul' : 'ol';
      const last = made.at(-1);
      const said = linked(mark === undefined ? line : item);
      if (last?.localName === tag && tag === 'p') last.append(h('br'), ...said);
      else if (last?.localName === tag) last.append(h('li', {}, ...said));
      else made.push(h(tag, {}, ...(tag === 'p' ? said : [h('li', {}, ...said)])));
    }
    return made;
  });
}

const image = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Ways to put words into a row, by name. */
export const writings: Readonly<Record<string, (text: string) => Node[]>> = {
  breaks: (text) => broken(text).map((part) => (typeof part === 'string' ? new Text(part) : part)),
  kept: (text) => [h('span', { style: 'white-space:pre-wrap' }, text)],
  lines: (text) => text.split('\n').map((line) => h('p', { style: 'margin:0' }, line)),
  single: (text) =>
    text
      .split(/(\s)/)
      .map((word) => (word === '\n' ? h('br') : h('span', {}, word)))
      .filter((part) => part.localName === 'br' || part.textContent !== ''),
  markdown,
  pictures: (text) =>
    text.split(/(\n|\p{Extended_Pictographic})/u).map((part) => {
      if (part === '\n') return h('br');
      return /^\p{Extended_Pictographic}$/u.test(part)
        ? h('img', { src: image, alt: part, style: 'width:18px;height:18px' })
        : new Text(part);
    }),
};
