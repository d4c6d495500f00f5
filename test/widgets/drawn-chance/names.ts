import type { Choice } from './chance';

/** A part of the chat that a class names. */
export type Part =
  | 'panel'
  | 'list'
  | 'row'
  | 'inner'
  | 'bubble'
  | 'text'
  | 'name'
  | 'time'
  | 'avatar'
  | 'system'
  | 'ticks'
  | 'typing'
  | 'group'
  | 'field';

const semantic: Record<Part, string> = {
  panel: 'chat-window',
  list: 'messages',
  row: 'message',
  inner: 'message-inner',
  bubble: 'message-bubble',
  text: 'message-text',
  name: 'message-author',
  time: 'message-time',
  avatar: 'message-avatar',
  system: 'message-system',
  ticks: 'message-status',
  typing: 'typing-indicator',
  group: 'message-group',
  field: 'chat-input',
};
const neutral: Record<Part, string> = {
  panel: 'w-shell',
  list: 'w-area',
  row: 'w-item',
  inner: 'w-in',
  bubble: 'w-box',
  text: 'w-body',
  name: 'w-top',
  time: 'w-corner',
  avatar: 'w-pic',
  system: 'w-line',
  ticks: 'w-end',
  typing: 'w-wait',
  group: 'w-pack',
  field: 'w-field',
};
const tailwind: Record<Part, string> = {
  panel: 'flex flex-col rounded-lg shadow-xl',
  list: 'flex-1 overflow-y-auto p-4 space-y-4',
  row: 'flex items-end gap-2',
  inner: 'flex flex-col max-w-xs',
  bubble: 'rounded-2xl px-4 py-2',
  text: 'text-sm leading-5',
  name: 'text-xs font-medium text-gray-500',
  time: 'text-xs text-gray-400',
  avatar: 'h-6 w-6 rounded-full',
  system: 'text-center text-xs text-gray-400 my-2',
  ticks: 'text-xs text-blue-500',
  typing: 'flex space-x-1',
  group: 'space-y-1',
  field: 'w-full border rounded px-3 py-2',
};
const sides: Partial<Record<Choice['naming'], [string, string]>> = {
  semantic: ['message--user', 'message--agent'],
  tailwind: ['justify-end', 'justify-start'],
  direction: ['outgoing', 'incoming'],
  swapped: ['incoming', 'outgoing'],
  hashed: ['css-1x9', 'css-8kq'],
};

/** The classes of a part; of rows and bubbles also those of a side. */
export function classOf(choice: Choice, part: Part, mine?: boolean): string {
  const side = mine === undefined ? '' : (sides[choice.naming]?.[mine ? 0 : 1] ?? '');
  if (choice.naming === 'none') return '';
  if (choice.naming === 'hashed') return `css-${part.charCodeAt(0)}${part.length}z ${side}`.trim();
  if (choice.naming === 'tailwind') return `${tailwind[part]} ${side}`.trim();
  return `${(choice.naming === 'neutral' ? neutral : semantic)[part]} ${side}`.trim();
}
