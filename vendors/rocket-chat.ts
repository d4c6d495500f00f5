import { seenIn, type Vendor } from '../reading/vendor-hints';

const running = seenIn('npm @rocket.chat/livechat 1.13.3, at work', '2026-11-22');
const source = seenIn(
  'published source, RocketChat/Rocket.Chat.Livechat src/components/Messages',
  '2026-11-22',
);

/** Rocket.Chat Livechat: a frame from any host; class names keep their stem before `__` and a hash. Own rows are `reverse`. */
export const rocketChat: Vendor = {
  name: 'rocket-chat',
  title: 'Rocket.Chat Livechat',
  version: 1,
  seenOn: '2026-11-22',
  hosts: source('rocket.chat'),
  addresses: source('^/livechat/?([?#]|$)'),
  frames: source('iframe#rocketchat-iframe', '.rocketchat-widget'),
  list: running('[class*="message-list__content"]'),
  row: running('li[class*="message-container"]'),
  text: source('[class*="message-text"], [class*="file-attachment__title"]'),
  party: {
    system: source('[class*="message-text--system"]'),
    customer: source('[class*="message-container--reverse"]', '[class*="message-bubble--inverse"]'),
    company: source('li[class*="message-container"]'),
  },
  author: source('[class*="message-avatars"] img'),
  nameBelow: true,
  time: source('time[class*="message-time"]'),
  typing: source('[class*="typing-indicator"]'),
  aside: source('li[class*="separator"]', 'li[class*="typing-indicator"]'),
};
