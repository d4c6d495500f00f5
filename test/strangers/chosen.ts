import { strangerWords } from '../drawing/stranger-words';
import { chances } from './chances';

/** What can differ between pages that are no support chats, and the ways in which it does. */
const ways = {
  lang: Object.keys(strangerWords),
  kind: [
    'shop',
    'forum',
    'questions',
    'reviews',
    'feed',
    'newsletter',
    'article',
    'stream',
    'mail',
    'code',
    'document',
    'assistant',
  ],
  naming: ['semantic', 'hashed', 'tailwind', 'none'],
  rowTag: ['div', 'li', 'article', 'section'],
  box: ['none', 'none', 'border', 'bubble'],
  scroller: ['page', 'page', 'auto'],
  order: ['newest-last', 'newest-last', 'newest-first'],
  actions: ['none', 'like', 'both', 'icons'],
  time: ['none', 'ago', 'date', 'clock', 'element'],
  name: ['above', 'inline', 'alt'],
  people: ['2', '3', '5', '8'],
  own: ['name', 'name', 'none'],
  composer: ['textarea', 'editable', 'input'],
  placeholder: ['none', 'comment', 'reply', 'write'],
  where: ['above', 'below', 'below', 'fixed'],
  send: ['post', 'comment', 'send', 'icon', 'Enter'],
  heading: ['count', 'none', 'title'],
} as const;

/** One way for each difference. */
export type Choice = { [trait in keyof typeof ways]: (typeof ways)[trait][number] };

/** How the page with this number is made. */
export function chosen(seed: number): Choice {
  const next = chances(seed);
  for (let skipped = 0; skipped < 5; skipped += 1) next();
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const choice = Object.fromEntries(Object.entries(ways).map(([trait, all]) => [trait, pick<string>(all)]));
  return choice as Choice;
}
