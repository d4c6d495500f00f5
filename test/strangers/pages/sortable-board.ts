import Sortable from 'sortablejs';
import { h, type Mount, style } from '../stranger';

/** A board of cards: a card is added by hand, others are added and moved by colleagues; one card is open with its activity. */
export const mount: Mount = (host, { titles, lines, labels, people, ago }) => {
  document.title = titles.board;
  style(
    '.columns{display:flex;gap:12px} .column{width:220px;background:#eee} .cards{min-height:80px;max-height:240px;overflow:auto} .card{background:#fff;border-radius:6px;margin:6px;padding:6px} .open{position:fixed;right:20px;top:40px;width:320px;background:#fff;border:1px solid #999}',
  );
  const columns = [0, 1, 2].map((at) => {
    const cards = h('div.cards', ...lines.slice(at * 3, at * 3 + 2).map((text) => h('div.card', text)));
    Sortable.create(cards, { group: 'board' });
    return cards;
  });
  const field = h(`textarea placeholder=${labels.card.replaceAll(' ', '_')}`) as HTMLTextAreaElement;
  const button = h('button', labels.card);
  const activity = h('div.activity');
  const note = h(`textarea placeholder=${labels.write.replaceAll(' ', '_')}`) as HTMLTextAreaElement;
  const post = h('button', labels.post);
  const happened = (who: string, text: string) =>
    activity.append(h('div.entry', h('b', who), ' ', h('small', ago), h('div.card', text)));
  button.onclick = () => {
    columns[0]!.append(h('div.card', field.value));
    field.value = '';
  };
  post.onclick = () => {
    happened(people[0]!, note.value);
    note.value = '';
  };
  host.append(
    h('h1', titles.board),
    h('div.columns', ...columns.map((cards, at) => h('div.column', h('h2', `${at + 1}`), cards))),
    field,
    button,
    h('div.open role=dialog', h('h2', lines[0]!), activity, note, post),
  );
  let turn = 0;
  return {
    field: () => (turn++ % 2 === 0 ? note : field),
    send: () => (turn % 2 === 1 ? post : button),
    live(at) {
      columns[(at + 1) % 3]!.append(columns[at % 3]!.firstElementChild!);
      happened(people[(at % 2) + 1]!, lines[at]!);
    },
  };
};
