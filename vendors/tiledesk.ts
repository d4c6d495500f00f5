import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn(
  'published source, Tiledesk/chat21-web-widget src/app/component/conversation-detail',
  '2026-11-22',
);
const loader = seenIn('published source, chat21/chat21-web-widget src/launch.js', '2026-11-21');

/** Tiledesk: a frame from any host; `sent` is who looks at the page, so the customer. */
export const tiledesk: Vendor = {
  name: 'tiledesk',
  title: 'Tiledesk',
  version: 1,
  seenOn: null,
  hosts: loader('widget.tiledesk.com', 'tiledesk.com'),
  frames: loader('iframe#tiledeskiframe', '#tiledesk-container', '#tiledeskdiv'),
  list: source('.c21-contentScroll', '.chat21-conversation-parts-container'),
  row: source('.rowMsg'),
  text: source('chat-bubble-message', 'chat-info-message'),
  party: {
    system: source('.msg_info_container'),
    customer: source('.base_sent'),
    company: source('.base_receive'),
  },
  author: source('.message_sender_fullname'),
  time: source('.time time'),
  typing: source('.c21-contentScroll user-typing'),
  aside: source('.msg_container:has(user-typing)', '.chat21-spinner', '.attachment_container'),
};
