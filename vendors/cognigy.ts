import { seenIn, type Vendor } from '../reading/vendor-hints';

const source = seenIn(
  'published source and Cypress tests, Cognigy/WebchatWidget and Cognigy/chat-components',
  '2026-11-22',
);

/** Cognigy Webchat: in the page itself; says of each row whether a person, a bot or the user speaks. The queue stands beside the rows. */
export const cognigy: Vendor = {
  name: 'cognigy',
  title: 'Cognigy Webchat',
  version: 1,
  seenOn: null,
  hosts: source('cognigy.ai'),
  frames: source('[data-cognigy-webchat]', '[data-cognigy-webchat-root]'),
  list: source('#webchatChatHistory', '.webchat-chat-history'),
  row: source('.webchat-message-row'),
  party: {
    customer: source('.webchat-message-row.user'),
    bot: source('.webchat-message-row.bot', '.webchat-message-row.engagement'),
    agent: source('.webchat-message-row.agent'),
  },
  typing: source('.webchat-typing-indicator'),
  notices: source('.webchat-queue-updates'),
  aside: source('.webchat-quick-reply-template-replies-container', '.webchat-typing-indicator'),
};
