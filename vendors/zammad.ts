import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn('published source, zammad/zammad public/assets/chat/views/*.eco', '2026-11-22');
const saved = seenIn(
  'a test page kept with a public copy of the chat (waiting list, lost connection)',
  '2026-11-22',
);

/** Zammad: in the page itself; the place in the queue stands in a modal over the messages, the name in the header alone. */
export const zammad: Vendor = {
  name: 'zammad',
  title: 'Zammad',
  version: 1,
  seenOn: null,
  hosts: source('zammad.com'),
  frames: source('.zammad-chat'),
  list: source('.zammad-chat-body'),
  row: source(
    '.zammad-chat-message--customer, .zammad-chat-message--agent:not(.zammad-chat-message--typing), .zammad-chat-status',
  ),
  text: source('.zammad-chat-message-body'),
  party: {
    system: source('.zammad-chat-status'),
    customer: source('.zammad-chat-message--customer'),
    company: source('.zammad-chat-message--agent'),
  },
  typing: source('.zammad-chat-message--typing'),
  notices: saved('.zammad-chat-modal-text'),
  ended: source('.zammad-chat-modal-text .js-restart'),
};
