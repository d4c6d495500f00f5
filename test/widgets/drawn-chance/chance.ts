import { chances } from '../../strangers/chances';

/** What can differ between chats of different make, and the ways in which it does. */
export const ways = {
  naming: ['semantic', 'hashed', 'tailwind', 'direction', 'swapped', 'none', 'neutral'],
  listTag: ['div', 'ul', 'section', 'main', 'ol'],
  rowTag: ['div', 'li', 'article', 'chat-row'],
  role: ['none', 'log', 'live', 'list'],
  scroller: ['auto', 'scroll', 'page'],
  outer: ['0', '1', '2', '3'],
  inner: ['0', '1', '2', '3'],
  side: ['flex', 'self', 'auto', 'float', 'text-align', 'margin', 'grid', 'none'],
  box: ['both', 'both', 'customer', 'agent', 'none', 'border', 'stripes'],
  name: ['above', 'inside', 'below', 'aria', 'alt', 'none', 'title', 'prefix'],
  nameWhen: ['each', 'first'],
  ownName: ['none', 'none', 'You', 'Sie', 'Jana Weber'],
  time: ['none', 'inside', 'below', 'withName', 'title', 'element', 'beside'],
  clock: ['24', '12', 'now', 'ago', 'long'],
  avatar: ['none', 'image', 'initials', 'circle', 'svg'],
  avatarWhen: ['each', 'last'],
  system: ['center', 'pill', 'left', 'status', 'lines', 'same'],
  text: ['br', 'pre', 'paragraphs', 'span', 'lines'],
  ticks: ['none', 'none', 'marks', 'svg', 'words'],
  actions: ['none', 'none', 'buttons', 'reaction'],
  grouping: ['none', 'none', 'wrapper'],
  order: ['normal', 'normal', 'normal', 'column-reverse', 'newest-first'],
  redraw: ['append', 'append', 'anew', 'optimistic'],
  typing: ['dots', 'text', 'shapes'],
  composer: ['textarea', 'input', 'editable'],
  chrome: ['none', 'header', 'chips', 'footer'],
  ids: ['none', 'data-id', 'id', 'index'],
  separator: ['none', 'today', 'date'],
} as const;

/** One way for each difference. */
export type Choice = { -readonly [trait in keyof typeof ways]: (typeof ways)[trait][number] };

/** How the chat with this number is made; what cannot go together is mended. */
export function chosen(seed: number): Choice {
  const next = chances(seed);
  for (let skipped = 0; skipped < 5; skipped += 1) next();
  const made = Object.fromEntries(
    Object.entries(ways).map(([trait, all]) => [trait, all[Math.floor(next() * all.length)]]),
  ) as Choice;
  if (made.side === 'none' && made.name === 'none') made.name = 'above';
  if (made.side === 'none' && made.ownName === 'none') made.ownName = 'You';
  if (['aria', 'alt', 'title', 'none'].includes(made.name)) made.nameWhen = 'each';
  if (made.name === 'alt') made.avatar = 'image';
  if (made.name === 'alt') made.avatarWhen = 'each';
  if (made.grouping === 'wrapper') {
    made.redraw = 'append';
    made.order = 'normal';
    made.nameWhen = 'first';
    if (made.name === 'below') made.name = 'above';
  }
  if (made.order !== 'normal' && made.redraw === 'anew') made.redraw = 'append';
  if (made.order !== 'normal' && made.redraw === 'optimistic') made.redraw = 'append';
  if (made.box === 'stripes') made.side = 'none';
  if (made.box === 'stripes' && made.name === 'none') made.name = 'inside';
  if (made.listTag === 'ul' || made.listTag === 'ol') made.rowTag = 'li';
  else if (made.rowTag === 'li') made.rowTag = 'div';
  if (made.ids === 'index' && made.order !== 'normal') made.ids = 'none';
  return made;
}
